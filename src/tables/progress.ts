import { columnsFor, type FormColumn } from '#src/domain/form.ts';
import type { Period } from '#src/domain/period.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { Answer, Progress } from '#src/domain/progress.ts';
import type { CellType } from './cell.ts';
import { choiceCell } from './cells/choice.ts';
import { answerDateCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { answerNumberCell } from './cells/number.ts';
import { ratingCell } from './cells/rating.ts';
import { answerTextCell, pageCell, textCell } from './cells/text.ts';
import type { Column, Table, Values } from './table.ts';

const ITEM: Column = {
  key: 'itemId',
  header: '項目ID',
  description: '報告する項目の項目ID',
  example: 'item-01-01',
  required: true,
  references: 'items',
  cell: idCell,
};

const NOTE: Column = {
  key: 'note',
  header: '注記',
  description: 'この行についての注記',
  example: '原典の数値は見込み',
  required: false,
  cell: textCell,
};

const PAGE: Column = {
  key: 'sourcePage',
  header: '出典ページ',
  description: '資料のページ',
  example: '12',
  required: false,
  cell: pageCell,
};

/** Columns that progress has whatever the form says. */
export const FIXED_COLUMNS: readonly Column[] = [ITEM, NOTE, PAGE];

function answerCell(column: FormColumn, { scales = {} }: PlanDefinition): CellType<Answer> {
  switch (column.kind) {
    case 'rating': {
      const scale = Object.hasOwn(scales, column.scale) ? scales[column.scale] : undefined;
      return scale ? ratingCell(scale) : answerTextCell;
    }
    case 'choice':
      return choiceCell(column.options) as CellType<Answer>;
    case 'number':
      return answerNumberCell;
    case 'date':
      return answerDateCell;
    case 'text':
      return answerTextCell;
  }
}

function exampleOf(cell: CellType<Answer>): string {
  return cell.options?.[0] ?? (cell.kind === 'number' ? '12' : 'なし');
}

function toColumn(column: FormColumn, definition: PlanDefinition, required: boolean): Column {
  const cell = answerCell(column, definition);
  return {
    key: column.id,
    header: column.header,
    description: column.description ?? `様式の「${column.header}」欄`,
    example: exampleOf(cell),
    required,
    ...(column.kind === 'number' && column.unit !== undefined && { unit: column.unit }),
    cell: cell,
  };
}

function toRow({ itemId, note, sourcePage, ...answers }: Values): Progress {
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return {
    itemId,
    answers: Object.fromEntries(given),
    ...(note !== undefined && { note }),
    ...(sourcePage !== undefined && { sourcePage }),
  } as Progress;
}

/** The table while reports are still coming in: a row need only say which item it is about. */
export function collectingTable(table: Table<Progress>): Table<Progress> {
  const columns = table.columns.map((column) => ({
    ...column,
    required: table.identity.includes(column.key),
  }));
  return { ...table, columns };
}

/**
 * 進捗: the form's columns, one row an item.
 * @param period the period reported on; without it the table has the columns of all periods, and those that
 *   only some periods have are required of none
 */
export function progressTable(definition: PlanDefinition, period?: Period): Table<Progress> {
  const columns = period ? columnsFor(definition.form, period) : (definition.form?.columns ?? []);
  const isRequired = ({ required = false, cycle }: FormColumn): boolean =>
    required && (period !== undefined || cycle === undefined);
  return {
    name: 'progress',
    title: '進捗',
    description: '期ごとの報告。欄は plan.yaml の form で決めます。',
    identity: ['itemId'],
    columns: [
      ITEM,
      ...columns.map((column) => toColumn(column, definition, isRequired(column))),
      NOTE,
      PAGE,
    ],
    toRow,
    toValues: ({ answers, ...rest }) => ({ ...answers, ...rest }),
  };
}
