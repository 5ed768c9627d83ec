import { expect, test } from 'vitest';
import { formatTextTable } from './text-table.ts';

test('columns are aligned under Japanese headers, numbers to the right', () => {
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

test('no line ends with spaces', () => {
  expect(formatTextTable(['a', 'b'], [['1', '']], () => false)).toBe('a  b\n-  -\n1');
});
