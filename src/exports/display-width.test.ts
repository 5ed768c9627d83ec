import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';

test.each([
  ['abc', 3],
  ['行数', 4],
  ['10倍', 4],
  ['（秒）', 6],
  ['ｱ', 1],
  ['𠮷野', 4],
  ['', 0],
])('%s takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
