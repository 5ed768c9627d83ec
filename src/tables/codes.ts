import { ABSENCES, STATED_NONE, absenceWord } from '#src/domain/absence.ts';
import type { Plan } from '#src/domain/dataset.ts';
import { orderCell } from './cells/number.ts';
import { textCell } from './cells/text.ts';
import { choiceCell } from './cells/choice.ts';
import { PLAN_TABLES } from './plan-tables.ts';
import { progressTable } from './progress.ts';
import { reviewsTable } from './reviews.ts';
import { defineTable } from './table.ts';

/** One value that cells of a plan's tables may hold, and what it means. */
interface CodeRow {
  /** Where the value is used: the id of a scale, of a form's column, or `absence`. */
  list: string;
  listName: string;
  order: number;
  code: string;
  number?: number;
  name?: string;
  onTrack?: string;
  unit?: string;
}

/** The list that explains the words for a missing value. */
export const ABSENCE_LIST = 'absence';

/** The column that no other table has. */
export const CODE_LIST_HEADER = 'コード表ID';

/** Derived from `plan.yaml`: nobody writes this table. */
export const codesTable = defineTable<CodeRow>({
  name: 'codes',
  title: 'コード表',
  description:
    '評価・段階・選択肢、体系の段、費目、効果額の版、出典、値がない理由の一覧。plan.yaml の定義から作ります。',
  identity: ['list', 'code'],
  columns: {
    list: {
      header: CODE_LIST_HEADER,
      description:
        '尺度か様式の欄のID。体系の段は level、費目は cost-line、効果額の版は edition、出典は source、ふり返りの区分は retrospective、表は table',
      example: 'grade',
      required: true,
      cell: textCell,
    },
    listName: {
      header: 'コード表名',
      description: '尺度や欄の名称。このコードを使う列の見出し',
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
      cell: orderCell,
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
    unit: {
      header: '単位',
      description: '費目や効果額の単位。原典に書かれていないときは「記載なし」',
      example: '千円',
      required: false,
      cell: textCell,
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

/** A mark such as ○ says nothing by itself. */
const isSymbol = (code: string): boolean => /^\P{L}+$/u.test(code);

function choiceCodes({ definition: { form } }: Plan): CodeRow[] {
  return (form?.columns ?? []).flatMap((column) =>
    column.kind === 'choice'
      ? column.options.map((code, index) => ({
          list: column.id,
          listName: column.header,
          order: index + 1,
          code,
          ...(isSymbol(code) && column.description !== undefined && { name: column.description }),
        }))
      : [],
  );
}

const ABSENCE_CODES: readonly CodeRow[] = [STATED_NONE, ...ABSENCES].map(
  ({ word, meaning }, index) => ({
    list: ABSENCE_LIST,
    listName: '値がない理由',
    order: index + 1,
    code: word,
    name: meaning,
  }),
);

interface Named {
  id: string;
  name: string;
  unit?: string | undefined;
}

/** Things that `plan.yaml` declares and other tables name by their ids. */
function namedCodes(list: string, listName: string, things: readonly Named[] = []): CodeRow[] {
  return things.map(({ id, name, unit }, index) => ({
    list,
    listName,
    order: index + 1,
    code: id,
    name,
    ...(unit !== undefined && { unit }),
  }));
}

/** What a cost line's unit is called where the source does not say it. */
const UNIT_NOT_STATED = absenceWord('not-stated');

function tableTitles({ definition }: Plan): Map<string, string> {
  const tables = [...Object.values(PLAN_TABLES), progressTable(definition), reviewsTable];
  return new Map([
    ['plan', '計画の全体'],
    ...tables.map(({ name, title }) => [name, title] as const),
  ]);
}

/** The names of tables, where notes or corrections speak of them. */
function tableCodes(plan: Plan): CodeRow[] {
  const named = new Set([...plan.notes, ...plan.corrections].map(({ table }) => table));
  const titles = tableTitles(plan);
  const things = [...named].sort().map((id) => ({ id, name: titles.get(id) ?? id }));
  return namedCodes('table', '対象表', things);
}

function definedCodes(plan: Plan): CodeRow[] {
  const { levels, costs, effects, retrospective, sources } = plan.definition;
  const lines = costs?.lines.map(({ id, name, unit = UNIT_NOT_STATED }) => ({ id, name, unit }));
  const editions = effects?.editions.map(({ id, name }) => ({ id, name, unit: effects.unit }));
  return [
    ...namedCodes('level', '段', levels),
    ...namedCodes('cost-line', '費目', lines),
    ...namedCodes('edition', '版', editions),
    ...namedCodes(
      'source',
      '出典',
      sources?.map(({ id, title }) => ({ id, name: title })),
    ),
    ...namedCodes(
      'retrospective',
      '区分',
      retrospective?.sections?.map(({ code, name }) => ({ id: code, name })),
    ),
    ...tableCodes(plan),
  ];
}

/** Every closed list of values that a plan's tables use. */
export function codeRows(plan: Plan): CodeRow[] {
  return [...scaleCodes(plan), ...choiceCodes(plan), ...definedCodes(plan), ...ABSENCE_CODES];
}
