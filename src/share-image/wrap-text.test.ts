import { expect, test } from 'vitest';
import { balanceText, wrapText } from './wrap-text.ts';

/** As if every character were 1 wide. */
const count = (text: string): number => [...text].length;

test('a text that fits stays on its line, and no text makes no line', () => {
  expect(wrapText('改革プラン', count, 5)).toEqual(['改革プラン']);
  expect(wrapText('', count, 5)).toEqual([]);
});

test('no line begins with a stop or ends with an opening bracket', () => {
  expect(wrapText('財政健全化。次期計画', count, 5)).toEqual(['財政健全', '化。次期計', '画']);
  expect(wrapText('行財政改革「新」計画', count, 6)).toEqual(['行財政改革', '「新」計画']);
});

test('numbers keep together with their counter, and words in letters or katakana with themselves', () => {
  expect(wrapText('計画期間2020年度', count, 7)).toEqual(['計画期間', '2020年度']);
  expect(wrapText('全庁的ＤＸ推進DX戦略', count, 8)).toEqual(['全庁的ＤＸ推進', 'DX戦略']);
  expect(wrapText('後期アクション', count, 5)).toEqual(['後期', 'アクション']);
});

test('a line ends rather where a phrase ends', () => {
  expect(wrapText('市民とともに歩む計画', count, 9)).toEqual(['市民とともに歩む', '計画']);
  expect(wrapText('行革を推進基本計画書', count, 9)).toEqual(['行革を推進基本計画', '書']);
});

test('what has no place to be cut is cut at the width, and nothing is lost', () => {
  const word = 'A'.repeat(25);
  expect(wrapText(word, count, 10)).toEqual(['A'.repeat(10), 'A'.repeat(10), 'A'.repeat(5)]);
  expect(wrapText('改革', count, 0.5)).toEqual(['改', '革']);
});

test('balanced lines are as many, and about as long as each other', () => {
  expect(wrapText('行財政改革推進計画書', count, 8)).toEqual(['行財政改革推進計', '画書']);
  expect(balanceText('行財政改革推進計画書', count, 8)).toEqual(['行財政改革', '推進計画書']);
});
