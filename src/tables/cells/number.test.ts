import { expect, test } from 'vitest';
import { readAs } from '#src/testing/cell-results.ts';
import { seededRandom } from '#src/testing/seeded-random.ts';
import { answerNumberCell, numberCell, orderCell } from './number.ts';

test.each([
  ['0', 0],
  ['12', 12],
  ['１２３', 123],
  ['1,234,567', 1234567],
  ['１，２３４', 1234],
  ['12.50', 12.5],
  ['５．６', 5.6],
  ['-3', -3],
  ['▲3', -3],
  ['△ 3', -3],
  ['−3', -3],
  ['－３', -3],
  ['‐3', -3],
  ['▲１，２３４．５', -1234.5],
  ['007', 7],
])('%s is %d', (text, value) => {
  expect(readAs(numberCell, text)).toBe(value);
});

test('▲0 is the zero that is written back', () => {
  expect(readAs(numberCell, '▲0')).toBe(0);
});

test.each([
  ['12%', '12'],
  ['１２．５％', '12.5'],
  ['1,000千円', '1000'],
  ['▲5件', '-5'],
  ['¥1,000', '1000'],
  ['約30人', '30'],
  ['3 人', '3'],
])('%s has a unit; the number is %s', (text, suggestion) => {
  expect(readAs(numberCell, text)).toEqual(['number-unit', suggestion]);
});

// Garbage never turns into a value: a space or a comma out of place may hide two numbers.
test.each([
  '',
  '-',
  '▲',
  '二',
  '1 2',
  '1,23',
  '1,2345',
  '12,34円',
  '1.2.3',
  '.5',
  '5.',
  '1e5',
  '0x10',
  'Infinity',
  '3-5',
  '--1',
])('%j is no number', (text) => {
  expect(readAs(numberCell, text)).toBe('number-malformed');
});

test.each(['9'.repeat(17), '9'.repeat(400), '0.00000001'])('%s would come back changed', (text) => {
  expect(readAs(numberCell, text)).toBe('number-malformed');
});

test('what is written is read back', () => {
  const random = seededRandom(1);
  for (let round = 0; round < 2000; round += 1) {
    const value = (random.below(2 ** 40) - 2 ** 39) / 10 ** random.below(4);
    expect(readAs(numberCell, numberCell.format(value))).toBe(value);
  }
});

test('a place in an order is a whole number from 1', () => {
  expect(readAs(orderCell, '１０')).toBe(10);
  for (const text of ['0', '-1', '1.5', '①', 'a']) {
    expect(readAs(orderCell, text), text).toBe(text === '①' ? 1 : 'number-malformed');
  }
});

test('a number of the form may be absent for a reason', () => {
  expect(readAs(answerNumberCell, '未公表')).toEqual({ absence: 'unpublished' });
  expect(readAs(answerNumberCell, '0')).toBe(0);
  for (const text of ['未実施', '-5', '12.5']) {
    const parsed = answerNumberCell.parse(text);
    expect('value' in parsed && answerNumberCell.format(parsed.value)).toBe(text);
  }
});
