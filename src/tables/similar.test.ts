import { expect, test } from 'vitest';
import { findSimilar } from './similar.ts';

const departments = '企画政策課 行政経営担当 納税課 まちづくり推進課 保険年金課 保育課'.split(' ');

test.each([
  ['企画政索課', '企画政策課'],
  ['納税科', '納税課'],
  ['まちづくり推進', 'まちづくり推進課'],
  ['街づくり推進課', 'まちづくり推進課'],
  ['行政　経営担当', '行政経営担当'],
  ['保険年金果', '保険年金課'],
  ['企画策政課', '企画政策課'],
])('%s was probably meant as %s', (word, meant) => {
  expect(findSimilar(word, departments)).toBe(meant);
});

test.each(['総務課', '教育委員会', '', 'x', '課'])('for %j nothing is near', (word) => {
  expect(findSimilar(word, departments)).toBeUndefined();
});

test('width and case do not count', () => {
  expect(findSimilar('Ｇrade', ['stage', 'grade'])).toBe('grade');
});

test('of equally near candidates the first wins, and a nearer one beats an earlier', () => {
  expect(findSimilar('item-03', ['item-01', 'item-02'])).toBe('item-01');
  expect(findSimilar('item-12', ['item-34', 'item-11'])).toBe('item-11');
});

test('one letter has no near one', () => {
  expect(findSimilar('D', ['S', 'A', 'B', 'C'])).toBeUndefined();
});

test('two neighbours that changed places are one slip', () => {
  expect(findSimilar('titel', ['title', 'cycle'])).toBe('title');
  expect(findSimilar('BA', ['AB'])).toBe('AB');
  expect(findSimilar('abab', ['baba'])).toBeUndefined();
});

test('no candidates, no suggestion', () => {
  expect(findSimilar('企画課', [])).toBeUndefined();
});
