import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { aCollecting, aDepartment, anItem, aProgress } from '#src/testing/builders.ts';
import { anOrder } from '#src/testing/workbook-order.ts';
import { accepted } from '../refusal.ts';
import { findTables } from './find-choices.ts';
import { makeWorkbook } from './make-workbook.ts';
import type { WorkbookOrder } from './order.ts';

const items = [anItem()];

function sheetsOf(order: WorkbookOrder) {
  const book = read(accepted(makeWorkbook(order)));
  return { names: book.SheetNames, hidden: book.Workbook?.Sheets, sheets: book.Sheets };
}

test('the form, how to fill it in, other tables, and a hidden sheet that says what it is', () => {
  const tables = accepted(findTables(['reviews', 'costs']));
  const { names, hidden } = sheetsOf(anOrder({ items }, { tables }));
  expect(names).toEqual(['進捗', '記入のしかた', '点検意見と回答', '事業費', '_mieruka']);
  expect(hidden?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 0, 0, 1]);
});

test('the hidden sheet names format, plan, period and department', () => {
  const { sheets } = sheetsOf(anOrder({ items }, { department: '市民課' }));
  const valueOf = (address: string) => sheets['_mieruka']?.[address]?.v;
  expect([1, 2, 3, 4, 5].map((row) => [valueOf(`A${row}`), valueOf(`B${row}`)])).toEqual([
    ['format', 'mieruka-workbook/1'],
    ['publisher', 'aoba'],
    ['plan', 'reform'],
    ['period', '2020-h2'],
    ['department', '市民課'],
  ]);
});

test('long lists stand beside it', () => {
  const many = Array.from({ length: 60 }, (_, index) => anItem({ id: `item-${index}` }));
  const tables = accepted(findTables(['costs']));
  const { sheets } = sheetsOf(anOrder({ items: many }, { tables }));
  expect(sheets['_mieruka']?.['D1']?.v).toBe('item-0');
  expect(sheets['_mieruka']?.['D60']?.v).toBe('item-59');
});

test('a text that no cell holds is refused with its place, not cut', () => {
  const answers = { activity: 'あ'.repeat(32_768) };
  const order = anOrder(
    { items },
    { report: aCollecting({ progress: [aProgress('item-1', answers)] }) },
  );
  expect(makeWorkbook(order)).toEqual({
    refusal:
      '進捗!E6 に入る文章が、Excel の1つのセルに入る長さ（32767文字）を超えています。CSV の文章を短くしてから、もう一度実行してください。',
  });
});

test('the same order gives the same bytes', () => {
  const order = anOrder(
    { items },
    { publisher: { ...anOrder().publisher, departments: [aDepartment()] } },
  );
  expect(makeWorkbook(order)).toEqual(makeWorkbook(structuredClone({ ...order, tables: [] })));
});
