import type { PeriodChanges } from '#src/changes/period-changes.ts';
import type { CellChange, RecordChange } from '#src/changes/record-change.ts';
import type { FormColumn } from '#src/domain/form.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { buildAnswer, type AnswerView } from './answer.ts';
import {
  differenceCell,
  type FigureCell,
  type FigureRow,
  type FigureTableView,
} from './changes-figures.ts';
import type { ComparedPeriods } from './changes-ratings.ts';
import type { PlanContext } from './context.ts';
import { linkToItem } from './item-link.ts';

function answerCell(answer: AnswerView): FigureCell {
  if (answer.kind === 'absent') return { text: answer.word, absent: true };
  return answer.kind === 'text' ? { text: answer.text } : { text: '原典に記載なし', absent: true };
}

function fieldRow(
  context: PlanContext,
  { before, after }: ComparedPeriods,
  { key: itemId }: RecordChange,
  { key, header, kind, difference, unit }: CellChange,
): FigureRow[] {
  const { items, definition } = context.plan;
  const item = items.find(({ id }) => id === itemId);
  const column = definition.form?.columns.find(({ id }) => id === key);
  if (!item || !column) return [];
  const cells = [before, after].map(({ progress }) =>
    answerCell(
      buildAnswer(
        definition,
        column,
        progress.find((report) => report.itemId === itemId),
      ),
    ),
  );
  const change = kind === 'number' ? differenceCell(difference, unit ?? '') : { text: '変わった' };
  return [{ name: linkToItem(context, item), remark: header, cells: [...cells, change] }];
}

/** Fields that are neither ratings nor running text. */
const FIELD_KINDS: FormColumn['kind'][] = ['number', 'choice', 'date'];

/** The numbers, choices and dates that differ; undefined when none does. */
export function buildFields(
  context: PlanContext,
  periods: ComparedPeriods,
  { records }: PeriodChanges,
): FigureTableView | undefined {
  const rows = records
    .filter(({ kind }) => kind === 'changed')
    .flatMap((record) =>
      record.cells
        .filter(({ kind }) => FIELD_KINDS.some((each) => each === kind))
        .flatMap((cell) => fieldRow(context, periods, record, cell)),
    );
  const names = [periods.before, periods.after].map(({ id }) => formatPeriodShort(id));
  return rows.length === 0
    ? undefined
    : { caption: '数・選択・日付の欄', columns: ['項目と欄', ...names, '差'], rows };
}
