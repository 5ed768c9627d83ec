import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aCollecting,
  aDefinition,
  aForm,
  anItem,
  aNode,
  aPeriod,
  aProgress,
} from '#src/testing/builders.ts';
import { anOrder } from '#src/testing/workbook-order.ts';
import type { Cell, Validation, WorkbookSheet } from './model.ts';
import { collectOptionLists } from './option-lists.ts';
import type { WorkbookOrder } from './order.ts';
import { progressSheet } from './progress-sheet.ts';
import { rangeName } from './range-name.ts';

const items = [
  anItem({
    id: 'a',
    number: '1',
    name: '窓口',
    departments: ['市民課', '税務課'],
    outlineId: 'part-1',
  }),
  anItem({ id: 'b', number: '2', name: '収納', outlineId: 'part-1' }),
];
const outline = [aNode()];

function sheetOf(plan: Partial<Plan> = {}, order: Partial<WorkbookOrder> = {}): WorkbookSheet {
  return progressSheet(anOrder({ items, outline, ...plan }, order), collectOptionLists());
}

function rowOf({ rows }: WorkbookSheet, row: number): (Cell['value'] | undefined)[] {
  return rows[row]?.cells.map((cell) => cell?.value) ?? [];
}

function cellOf({ rows }: WorkbookSheet, header: string, row: number): Cell | undefined {
  const column = rows[4]?.cells.findIndex((cell) => cell?.value === header) ?? -1;
  return rows[row]?.cells[column];
}

function validationOn({ validations = [] }: WorkbookSheet, range: string): Validation | undefined {
  return validations.find((each) => rangeName(each.range) === range);
}

test('title, period, department and due date stand above', () => {
  const sheet = sheetOf({}, { due: '2021-04-30', department: '市民課' });
  expect(rowOf(sheet, 0)).toEqual(['改革プラン　進行管理シート']);
  expect(rowOf(sheet, 1)).toEqual([
    '青葉市　　令和2年度（2020年度）下半期　　市民課　　提出期限：2021年4月30日',
  ]);
  expect(rowOf(sheet, 2)[0]).toContain('白いセルに記入します');
});

test('a plan that is called a sheet keeps its title', () => {
  const definition = aDefinition({ title: '重点事業マネジメントシート' });
  expect(rowOf(sheetOf({ definition }), 0)).toEqual(['重点事業マネジメントシート']);
});

test('headers are those of the data, with what the items stand under', () => {
  expect(rowOf(sheetOf(), 4)).toEqual([
    '項目ID',
    '取組',
    '番号',
    '取組項目',
    '担当部署',
    '計画(P)',
    '取組の経過',
    '評価',
    '改善事項',
    '注記',
  ]);
});

test('no column for numbers or an outline that the plan does not have', () => {
  const form = aForm({ itemHeader: '事業', departmentHeader: '所管' });
  const sheet = sheetOf({ items: [anItem()], outline: [], definition: aDefinition({ form }) });
  expect(rowOf(sheet, 4).slice(0, 4)).toEqual(['項目ID', '事業', '所管', '計画(P)']);
});

test('an outline column never takes a header that is there already', () => {
  const form = aForm({ itemHeader: '取組' });
  const sheet = sheetOf({ definition: aDefinition({ form }) });
  expect(rowOf(sheet, 4).slice(0, 4)).toEqual(['項目ID', '体系', '番号', '取組']);
});

test('phases stand over their columns', () => {
  const form = aForm({ phases: { do: '{期}の取組(D)' } });
  const definition = aDefinition({ form });
  const bands = rowOf(sheetOf({ definition }), 3);
  expect(bands.slice(5)).toEqual([
    '計画(P)',
    '令和2年度下半期の取組(D)',
    '評価(C)',
    '改善(A)',
    undefined,
  ]);
});

test('neighbours of one phase share its band', () => {
  const form = aForm({
    columns: [
      { id: 'a', header: '経過', phase: 'do', kind: 'text' },
      { id: 'b', header: '成果', phase: 'do', kind: 'text' },
      { id: 'c', header: '評価', phase: 'check', kind: 'text' },
      { id: 'd', header: '実績', phase: 'do', kind: 'text' },
    ],
  });
  const sheet = sheetOf({ definition: aDefinition({ form }) });
  expect(sheet.merges?.map(rangeName)).toEqual(['F4:G4']);
  expect(rowOf(sheet, 3).slice(5, 9)).toEqual(['取組(D)', undefined, '評価(C)', '取組(D)']);
});

test('one row an item in the order of the plan, locked up to the departments', () => {
  const sheet = sheetOf();
  expect(sheet.rows).toHaveLength(7);
  expect(rowOf(sheet, 5).slice(0, 5)).toEqual(['a', '①税収の確保', '1', '窓口', '市民課\n税務課']);
  expect(sheet.rows[5]?.cells.slice(0, 5).map((cell) => cell?.style)).toEqual([
    'fixedId',
    'fixed',
    'fixedCenter',
    'fixedName',
    'fixed',
  ]);
  expect(sheet.rows[5]?.cells.slice(5).map((cell) => cell?.style)).toEqual([
    'code',
    'text',
    'code',
    'text',
    'text',
  ]);
  expect(rowOf(sheet, 6)[0]).toBe('b');
});

test('what is reported already stands in its cell', () => {
  const answers = {
    activity: '1行目\n2行目',
    improvement: { absence: 'none' as const },
    grade: 'A',
  };
  const report = aCollecting({ progress: [aProgress('b', answers, { note: '見込み' })] });
  const sheet = sheetOf({}, { report });
  expect(rowOf(sheet, 6).slice(5)).toEqual(['', '1行目\n2行目', 'A', 'なし', '見込み']);
  expect(rowOf(sheet, 5).slice(5)).toEqual(['', '', '', '', '']);
});

describe('numbers and dates', () => {
  const form = aForm({
    columns: [
      { id: 'users', header: '利用者', phase: 'do', kind: 'number', unit: '人' },
      { id: 'opened', header: '開始日', phase: 'do', kind: 'date', required: true },
    ],
  });
  const definition = aDefinition({ form });

  test('are numbers and days, or the word for their absence', () => {
    const report = aCollecting({
      progress: [
        aProgress('a', { users: 1234.5, opened: '2020-10-01' }),
        aProgress('b', { users: { absence: 'not-conducted' }, opened: { absence: 'cancelled' } }),
      ],
    });
    const sheet = sheetOf({ definition }, { report });
    expect(cellOf(sheet, '利用者', 5)).toEqual({ value: 1234.5, style: 'fraction' });
    // 1 October 2020 is day 44105 of the calendar of spreadsheets.
    expect(cellOf(sheet, '開始日', 5)).toEqual({ value: 44105, style: 'date' });
    expect(cellOf(sheet, '利用者', 6)).toEqual({ value: '未実施', style: 'number' });
    expect(cellOf(sheet, '開始日', 6)).toEqual({ value: '中止', style: 'date' });
  });

  test('take nothing else', () => {
    const sheet = sheetOf({ definition });
    expect(validationOn(sheet, 'F6:F7')).toMatchObject({
      test: {
        kind: 'custom',
        formula:
          'OR(ISNUMBER(F6),OR(F6&""="なし",F6&""="未実施",F6&""="対象外",F6&""="中止",F6&""="未公表",F6&""="記載なし",F6&""="原典で欠落",F6&""="判読不能"))',
      },
      prompt: {
        title: '利用者',
        text: '様式の「利用者」欄\n数だけを書きます（単位：人。単位は書きません）。ないときは「未実施」「対象外」などと書きます。',
      },
      error: { style: 'stop' },
    });
    expect(validationOn(sheet, 'G6:G7')?.prompt?.text).toBe(
      '【必須】様式の「開始日」欄\n日付を書きます（例：2020/10/1）。ないときは「未実施」「対象外」などと書きます。',
    );
  });
});

test('ratings are chosen from their scale; a stated absence may still be typed', () => {
  const validation = validationOn(sheetOf(), 'H6:H7');
  expect(validation).toMatchObject({
    test: { kind: 'list', formula: '"S,A,B,C"' },
    error: { title: '評価', style: 'warning' },
  });
});

test('choices are chosen and nothing else', () => {
  const form = aForm({
    columns: [{ id: 'goal', header: '目標', phase: 'plan', kind: 'choice', options: ['○', '―'] }],
  });
  expect(validationOn(sheetOf({ definition: aDefinition({ form }) }), 'F6:F7')).toMatchObject({
    test: { kind: 'list', formula: '"○,―"' },
    error: { style: 'stop' },
  });
});

test('every header says what its column is for', () => {
  const sheet = sheetOf();
  for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']) {
    expect(validationOn(sheet, `${column}5`)?.prompt?.text).toMatch(/。|欄|注記/);
  }
});

describe('what a column requires', () => {
  const [stage, activity, grade, improvement] = aForm().columns;
  const form = aForm({
    columns: [stage!, { ...activity!, required: true }, grade!, improvement!],
  });
  const rules = [
    {
      when: { grade: ['B', 'C'] },
      require: 'improvement',
      message: 'B・Cなら改善事項を書きます。',
    },
    { when: { gone: ['B'] }, require: 'improvement', message: 'この欄はもうありません。' },
  ];
  const sheet = sheetOf({ definition: aDefinition({ form, rules }) });

  test('is seen in its header and in its empty cells', () => {
    expect(cellOf(sheet, '取組の経過', 4)?.style).toBe('requiredHeader');
    expect(cellOf(sheet, '評価', 4)?.style).toBe('optionalHeader');
    expect(sheet.highlights).toContainEqual({
      range: { top: 5, left: 6, bottom: 6, right: 6 },
      formula: 'LEN(TRIM(G6))=0',
      style: 'missing',
    });
  });

  test('by the rules of the plan, row by row', () => {
    expect(sheet.highlights?.filter(({ style }) => style === 'rule')).toEqual([
      {
        range: { top: 5, left: 8, bottom: 6, right: 8 },
        formula: 'AND(OR($H6&""="B",$H6&""="C"),OR(LEN(TRIM(I6))=0,TRIM(I6)&""="なし"))',
        style: 'rule',
      },
    ]);
    expect(validationOn(sheet, 'I6:I7')?.prompt?.text).toContain('B・Cなら改善事項を書きます。');
  });
});

test('a pasted value that is none of the scale shows; a level as the sheet prints it does not', () => {
  const { highlights = [] } = sheetOf();
  const [stage] = highlights.filter(({ style, range }) => style === 'unknown' && range.left === 5);
  expect(stage?.formula).toMatch(/^AND\(NOT\(LEN\(TRIM\(F6\)\)=0\),NOT\(OR\(/);
  for (const word of ['調査', '①調査', 'なし', '判読不能']) {
    expect(stage?.formula).toContain(`F6&""="${word}"`);
  }
});

describe('the period before', () => {
  const previous = aPeriod({
    progress: [aProgress('a', { stage: '準備', activity: '調べた。', grade: 'B' })],
  });
  const sheet = sheetOf({}, { previous });

  test('stands to the right, locked', () => {
    expect(rowOf(sheet, 4).slice(10)).toEqual([
      '前期：計画(P)',
      '前期：取組の経過',
      '前期：評価',
      '前期：改善事項',
    ]);
    expect(rowOf(sheet, 5).slice(10)).toEqual(['準備', '調べた。', 'B', '']);
    expect(rowOf(sheet, 6).slice(10)).toEqual(['', '', '', '']);
    expect(sheet.rows[5]?.cells.slice(10).map((cell) => cell?.style)).toEqual([
      'pastFirst',
      'past',
      'past',
      'past',
    ]);
    expect(rowOf(sheet, 3)[10]).toBe('参考：令和2年度上半期の報告（印刷も取り込みもしません）');
  });

  test('gives its texts the room that they have now, and is not printed', () => {
    const { columnWidths } = sheet;
    expect([columnWidths[11], columnWidths[13]]).toEqual([columnWidths[6], columnWidths[8]]);
    expect(sheet.print?.area).toEqual({ top: 0, left: 0, bottom: 6, right: 9 });
    expect(sheet.filter).toEqual({ top: 4, left: 0, bottom: 6, right: 9 });
  });

  test('a text that no cell holds is cut there', () => {
    const long = aPeriod({ progress: [aProgress('a', { activity: 'あ'.repeat(40_000) })] });
    const past = cellOf(sheetOf({}, { previous: long }), '前期：取組の経過', 5);
    expect(String(past?.value)).toHaveLength(32_767);
  });
});

test('what says which row it is stays in sight', () => {
  expect(sheetOf().freeze).toEqual({ rows: 5, columns: 4 });
});

test('paper: landscape, with bands and headers on every page', () => {
  expect(sheetOf({}, { paper: 'a4', department: '市民課' }).print).toMatchObject({
    paper: 'a4',
    landscape: true,
    titleRows: [3, 4],
    header: {
      left: '青葉市　改革プラン　進行管理シート',
      right: '令和2年度（2020年度）下半期　市民課',
    },
    footer: { left: '出典：改革の見える化（https://city.example/reform/）のデータ' },
  });
});

test('rows are as tall as their longest text, whether it is of now or of the period before', () => {
  const long = aPeriod({ progress: [aProgress('b', { activity: 'あ'.repeat(300) })] });
  const [, , , , , first, second] = sheetOf({}, { previous: long }).rows;
  expect(first?.height).toBeLessThan(second?.height ?? 0);
  expect(first).not.toHaveProperty('isRigid');
});
