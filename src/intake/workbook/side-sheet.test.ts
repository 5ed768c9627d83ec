import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aCollecting,
  aMeasurement,
  anIndicator,
  anItem,
  aNode,
  aNote,
  aReview,
} from '#src/testing/builders.ts';
import { anOrder } from '#src/testing/workbook-order.ts';
import { accepted } from '../refusal.ts';
import { findTables } from './find-choices.ts';
import type { Cell, WorkbookSheet } from './model.ts';
import { collectOptionLists } from './option-lists.ts';
import type { WorkbookOrder } from './order.ts';
import { rangeName } from './range-name.ts';
import { sideSheet } from './side-sheet.ts';

function sheetOf(
  name: string,
  plan: Partial<Plan>,
  order: Partial<WorkbookOrder> = {},
): WorkbookSheet {
  const [side] = accepted(findTables([name]));
  return sideSheet(anOrder(plan, order), side!, collectOptionLists());
}

function texts({ rows }: WorkbookSheet): (Cell['value'] | undefined)[][] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.value));
}

/** The rows that hold anything, without the headers. */
function filled(sheet: WorkbookSheet): (Cell['value'] | undefined)[][] {
  return texts(sheet)
    .slice(1)
    .filter((row) => row.some((value) => value !== undefined && value !== ''));
}

const items = [
  anItem({ id: 'a', departments: ['市民課'], outlineId: 'part-1' }),
  anItem({ id: 'b', departments: ['税務課'], outlineId: 'part-2' }),
];
const outline = [aNode(), aNode({ id: 'part-2' })];
const reviews = [
  aReview({ targetId: 'part-1', comment: '市民課の柱' }),
  aReview({ targetId: 'part-2', comment: '税務課の柱' }),
  aReview({ targetId: 'part-2', order: 2, comment: '両方に', itemIds: ['a', 'b'] }),
];

test('a table under its title, with its headers in the first row and room for 50 more', () => {
  const sheet = sheetOf('reviews', { items, outline }, { report: aCollecting({ reviews }) });
  expect(sheet.name).toBe('点検意見と回答');
  expect(texts(sheet)[0]).toEqual([
    '対象ID',
    '順',
    '点検主体',
    '意見',
    '関連項目',
    '市の回答',
    '対応状況',
    '回答の期',
  ]);
  expect(filled(sheet)).toEqual([
    ['part-1', 1, '市民会議', '市民課の柱', '', '', '', ''],
    ['part-2', 1, '市民会議', '税務課の柱', '', '', '', ''],
    ['part-2', 2, '市民会議', '両方に', 'a;b', '', '', ''],
  ]);
  expect(sheet.rows).toHaveLength(1 + 3 + 50);
});

test('what tells rows apart is locked in rows that are there, and free in new ones', () => {
  const sheet = sheetOf('reviews', { items }, { report: aCollecting({ reviews }) });
  const stylesOf = (row: number) => sheet.rows[row]?.cells.map((cell) => cell?.style);
  expect(stylesOf(1)).toEqual(['fixed', 'fixed', 'fixed', 'text', 'text', 'text', 'text', 'text']);
  expect(stylesOf(4)).toEqual(['text', 'number', 'text', 'text', 'text', 'text', 'text', 'text']);
});

test('a department gets what concerns its items and what stands above them', () => {
  const order = { department: '市民課', items: [items[0]!], report: aCollecting({ reviews }) };
  const sheet = sheetOf('reviews', { items, outline }, order);
  expect(filled(sheet).map((row) => row[3])).toEqual(['市民課の柱', '両方に']);
});

test('a table that says nothing of items is the same for all', () => {
  const measurements = [aMeasurement({ quantity: 91.5 }), aMeasurement({ periodId: '2021' })];
  const order = { department: '市民課', items: [] };
  const sheet = sheetOf('measurements', { measurements }, order);
  expect(filled(sheet).map((row) => row.slice(0, 5))).toEqual([
    ['ind-1', '', '2020', '実績値', 91.5],
    ['ind-1', '', '2021', '実績値', 90],
  ]);
});

test('notes on the period that is still open stand with the others', () => {
  const report = aCollecting({ notes: [aNote({ text: '集めている期の注記' })] });
  const plan = { notes: [aNote({ text: '公開した注記' })], collecting: [report] };
  expect(filled(sheetOf('notes', plan, { report })).map((row) => row[5])).toEqual([
    '公開した注記',
    '集めている期の注記',
  ]);
});

describe('drop-downs', () => {
  const indicators = [anIndicator({ id: 'ind-1' }), anIndicator({ id: 'ind-2' })];
  const sheet = sheetOf('measurements', { indicators, measurements: [aMeasurement()] });
  const validationOn = (range: string) =>
    sheet.validations?.find((each) => rangeName(each.range) === range);

  test('offer what a column may refer to, and let a new id be typed', () => {
    expect(validationOn('A3:A52')).toMatchObject({
      test: { kind: 'list', formula: '"ind-1,ind-2"' },
      error: { style: 'warning' },
    });
  });

  test('offer the words of a closed list, and nothing else is taken', () => {
    expect(validationOn('D3:D52')).toMatchObject({
      test: { kind: 'list', formula: '"基準値,目標値,実績値,見込値"' },
      error: { style: 'stop' },
    });
  });

  test('only help where several values stand in one cell', () => {
    const list = sheetOf('reviews', { items }).validations?.find(
      ({ range }) => rangeName(range) === 'E2:E51',
    );
    expect(list?.test).toEqual({ kind: 'list', formula: '"a,b"' });
    expect(list).not.toHaveProperty('error');
  });

  test('numbers are numbers; the reason for their absence has a column of its own', () => {
    expect(validationOn('E2:E52')?.test).toEqual({ kind: 'custom', formula: 'ISNUMBER(E2)' });
  });
});

test('a row that somebody has begun shows what it lacks', () => {
  const { highlights } = sheetOf('milestones', {});
  expect(highlights?.map(({ formula }) => formula)).toEqual([
    'AND(COUNTA($A2:$E2)>0,LEN(TRIM(A2))=0)',
    'AND(COUNTA($A2:$E2)>0,LEN(TRIM(B2))=0)',
    'AND(COUNTA($A2:$E2)>0,LEN(TRIM(C2))=0)',
    'AND(COUNTA($A2:$E2)>0,LEN(TRIM(D2))=0)',
  ]);
});

test('empty rows are not printed', () => {
  const sheet = sheetOf('reviews', { items }, { report: aCollecting({ reviews }) });
  expect(sheet.print).toMatchObject({ area: { bottom: 3, right: 7 }, titleRows: [0, 0] });
});

test('a table that is still empty has room to write, also on paper', () => {
  const { print, columnWidths } = sheetOf('reviews', { items });
  expect(print).toMatchObject({ area: { bottom: 20 } });
  // 意見
  expect(columnWidths[3]).toBe(28);
});
