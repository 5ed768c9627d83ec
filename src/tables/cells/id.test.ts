import { expect, test } from 'vitest';
import { readAs } from '#src/testing/cell-results.ts';
import { idCell } from './id.ts';

test.each(['a', 'item-01-01', 'initiative-11', 'r2', 'x-'])('%s is an id', (text) => {
  expect(readAs(idCell, text)).toBe(text);
  expect(idCell.format(text)).toBe(text);
});

test.each([
  '1月1日',
  '2020年1月',
  '2020年1月1日',
  '1/1',
  '2020/1/1',
  '1/1/2020',
  '2020-01-01',
  '2001-1-1',
  'Jan-01',
  '1-Jan',
  '1-Jan-20',
])('%s is what Excel makes of an id', (text) => {
  expect(readAs(idCell, text)).toBe('id-date');
});

test.each([
  ['Item-01-01', 'item-01-01'],
  ['ｉｔｅｍ－０１', 'item-01'],
  ['item_01_01', 'item-01-01'],
  ['item 01', 'item-01'],
  ['item−01', 'item-01'],
  ['TAX-01', 'tax-01'],
  ['abc-1', 'abc-1'],
])('%s can be mended to %s', (text, mended) => {
  expect([text, ['id-malformed', mended]]).toContainEqual(readAs(idCell, text));
});

test.each(['1-1', '1', '項目1', '-a', 'item.1', 'item/1', 'item;1', '①'])('%s is no id', (text) => {
  expect(readAs(idCell, text)).toBe('id-malformed');
});
