import { expect, test } from 'vitest';
import { formatOrder, parseOrder, sortRows, type SortKeys } from './sort-rows.ts';

const rowsOf = (all: Record<string, SortKeys>) =>
  Object.entries(all).map(([name, keys]) => ({ name, keys }));

const sorted = (all: Record<string, SortKeys>, value: string): string =>
  sortRows(rowsOf(all), parseOrder(value))
    .map(({ name }) => name)
    .join('');

test('without an order the rows stay as they are', () => {
  expect(sorted({ b: { 額: 2 }, a: { 額: 1 } }, '')).toBe('ba');
});

test('numbers by size; what is not known stands last both ways', () => {
  const amounts = { a: { 額: 100 }, b: {}, c: { 額: -9 }, d: { 額: 0 }, e: {}, f: { 額: 20 } };
  expect(sorted(amounts, '額')).toBe('cdfabe');
  expect(sorted(amounts, '額・降順')).toBe('afdcbe');
});

test('texts as they are read: が stands with か, katakana with hiragana, 2 before 10', () => {
  const read = (text: string) => ({ 読み: text });
  const names = {
    1: read('さんぎょうか'),
    2: read('がくむか'),
    3: read('かんりか'),
    4: read('カイケイカ'),
  };
  expect(sorted(names, '読み')).toBe('4231');
  expect(sorted({ a: read('第10号'), b: read('第2号') }, '読み')).toBe('ba');
});

test('rows that are equal stay in the order of the source, both ways', () => {
  const rows = { b: { 評価: 1 }, a: { 評価: 1 }, c: { 評価: 0 } };
  expect(sorted(rows, '評価')).toBe('cba');
  expect(sorted(rows, '評価・降順')).toBe('bac');
});

test('a key that no row has, or that every object has, orders nothing', () => {
  expect(sorted({ b: { 額: 2 }, a: { 額: 1 } }, 'constructor')).toBe('ba');
});

test.each(['評価', '評価・降順', 'A・B'])('%s comes back as it was written', (value) => {
  expect(formatOrder(parseOrder(value) ?? { key: '', descending: false })).toBe(value);
});
