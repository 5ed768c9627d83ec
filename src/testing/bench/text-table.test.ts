import { expect, test } from 'vitest';
import { displayWidth, formatTextTable } from './text-table.ts';

test.each([
  ['abc', 3],
  ['行数', 4],
  ['10倍', 4],
  ['（秒）', 6],
  ['ｱ', 1],
])('%s takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('columns are aligned under Japanese headers', () => {
  expect(
    formatTextTable(
      ['量', '行/秒'],
      [
        ['1倍', '5'],
        ['10倍', '1,234'],
      ],
    ),
  ).toBe(['量    行/秒', '----  -----', '1倍       5', '10倍  1,234'].join('\n'));
});
