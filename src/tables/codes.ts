import { ABSENCES, STATED_NONE } from '#src/domain/absence.ts';
import type { Plan } from '#src/domain/dataset.ts';
import { numberCell, orderCell } from './cells/number.ts';
import { textCell } from './cells/text.ts';
import { choiceCell } from './cells/choice.ts';
import { defineTable } from './table.ts';

/** One value that cells of a plan's tables may hold, and what it means. */
export interface CodeRow {
  /** Where the value is used: the id of a scale, of a form's column, or `absence`. */
  list: string;
  listName: string;
  order: number;
  code: string;
  number?: number;
  name?: string;
  onTrack?: string;
}

/** Derived from `plan.yaml`: nobody writes this table. */
export const codesTable = defineTable<CodeRow>({
  name: 'codes',
  title: 'コード表',
  description: '評価・段階・選択肢と、値がない理由の一覧。plan.yaml の定義から作ります。',
  identity: ['list', 'code'],
  columns: {
    list: {
      header: 'コード表ID',
      description: '尺度か様式の欄のID。値がない理由は absence',
      example: 'grade',
      required: true,
      cell: textCell,
    },
    listName: {
      header: 'コード表名',
      description: '尺度や欄の名称',
      example: '評価',
      required: true,
      cell: textCell,
    },
    order: {
      header: '順',
      description: 'コード表の中での並び順',
      example: '1',
      required: true,
      cell: orderCell,
    },
    code: {
      header: 'コード',
      description: 'ほかの表のセルに書かれている値',
      example: 'A',
      required: true,
      cell: textCell,
    },
    number: {
      header: '番号',
      description: '様式で付けている番号',
      example: '7',
      required: false,
      cell: numberCell,
    },
    name: {
      header: '意味',
      description: 'コードの意味',
      example: '計画どおりに達成',
      required: false,
      cell: textCell,
    },
    onTrack: {
      header: '計画どおり以上か',
      description: '計画どおり以上に数える評価か',
      example: '該当',
      required: false,
      cell: choiceCell(['該当', '非該当']),
    },
  },
});

function scaleCodes({ definition: { scales = {} } }: Plan): CodeRow[] {
  return Object.entries(scales).flatMap(([list, scale]) =>
    scale.levels.map(({ code, name, number, onTrack }, index) => ({
      list,
      listName: scale.name,
      order: index + 1,
      code,
      ...(number !== undefined && { number }),
      ...(name !== undefined && { name }),
      ...(onTrack !== undefined && { onTrack: onTrack ? '該当' : '非該当' }),
    })),
  );
}

function choiceCodes({ definition: { form } }: Plan): CodeRow[] {
  return (form?.columns ?? []).flatMap((column) =>
    column.kind === 'choice'
      ? column.options.map((code, index) => ({
          list: column.id,
          listName: column.header,
          order: index + 1,
          code,
        }))
      : [],
  );
}

const ABSENCE_CODES: readonly CodeRow[] = [STATED_NONE, ...ABSENCES].map(
  ({ word, meaning }, index) => ({
    list: 'absence',
    listName: '値がない理由',
    order: index + 1,
    code: word,
    name: meaning,
  }),
);

/** Every closed list of values that a plan's tables use. */
export function codeRows(plan: Plan): CodeRow[] {
  return [...scaleCodes(plan), ...choiceCodes(plan), ...ABSENCE_CODES];
}
