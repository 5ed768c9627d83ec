import { expect, test } from 'vitest';
import { findLevel, formatLevel, formatNumber, type Scale } from './scale.ts';

const stage: Scale = {
  name: '段階',
  numbering: 'circled',
  levels: [
    { code: '調査', number: 1 },
    { code: '推進', number: 8 },
    { code: '後始末', number: 21 },
    { code: '番外' },
  ],
};

test.each([
  [1, '①'],
  [11, '⑪'],
  [20, '⑳'],
  [21, '21'],
  [0, '0'],
  ['3', '③'],
  ['3-1', '3-1'],
  ['', ''],
  [1.5, '1.5'],
])('the number %j in circles is %s', (number, text) => {
  expect(formatNumber(number, 'circled')).toBe(text);
});

test('plain numbers stay as they are', () => {
  expect(formatNumber(12, 'plain')).toBe('12');
  expect(formatNumber('12', undefined)).toBe('12');
});

test('a level is printed as on the sheet', () => {
  expect(stage.levels.map(({ code }) => formatLevel(stage, code))).toEqual([
    '①調査',
    '⑧推進',
    '21後始末',
    '番外',
  ]);
  expect(formatLevel(stage, '不明')).toBe('不明');
  expect(findLevel(stage, '推進')?.number).toBe(8);
  expect(findLevel(stage, '⑧推進')).toBeUndefined();
});
