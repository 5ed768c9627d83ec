import { expect, test } from 'vitest';
import { foldLines } from './fold-lines.ts';

test('what fits stays one line', () => {
  expect(foldLines('記入します。', 12)).toEqual(['記入します。']);
});

test('a long text ends its lines after punctuation that is near', () => {
  expect(foldLines('白いセルに書く。黄色も書く。', 20)).toEqual([
    '白いセルに書く。',
    '黄色も書く。',
  ]);
});

test('punctuation that would leave half a line empty does not end it', () => {
  expect(foldLines('書く。白いセルにだけ書くこと', 16)).toEqual([
    '書く。白いセルに',
    'だけ書くこと',
  ]);
});

test('nothing is lost, however narrow the line', () => {
  expect(foldLines('あいう', 1).join('')).toBe('あいう');
});
