import { expect, test } from 'vitest';
import { clipText, textWidth, wrapText } from './text-width.ts';

test('a full-width character is as wide as it is high, a half-width one about half', () => {
  expect(textWidth('令和', 10)).toBe(20);
  expect(textWidth('10', 10)).toBeCloseTo(11.6);
  expect(textWidth('', 10)).toBe(0);
});

test.each([
  ['令和2年度', 100, ['令和2年度']],
  ['令和2年度', 40, ['令和2', '年度']],
  ['令和2年度（2020年度）', 80, ['令和2年度', '（2020年度）']],
  ['企画財政部、財政課', 50, ['企画財政', '部、財政', '課']],
  ['', 50, []],
])('%s in %i', (text, width, lines) => {
  expect(wrapText(text, width, 12, 4)).toEqual(lines);
});

test('what does not fit into the lines is clipped, and says so', () => {
  expect(wrapText('企画財政部財政課', 40, 12, 2)).toEqual(['企画財', '政部…']);
  expect(clipText('企画財政部', 36, 12)).toBe('企画…');
  expect(clipText('企画財', 36, 12)).toBe('企画財');
});

test('a bracketed part that is wider than a line is broken, with its bracket at a word', () => {
  const lines = wrapText('課（行政改革担当）', 48, 12, 9);
  expect(lines.join('')).toBe('課（行政改革担当）');
  expect(lines.every((line) => textWidth(line, 12) <= 48 + 12)).toBe(true);
  expect(lines.some((line) => line.endsWith('（') || line.startsWith('）'))).toBe(false);
});
