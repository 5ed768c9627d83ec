import { expect, test } from 'vitest';
import { isBlank, isNumberOr, saysOneOf } from './formulas.ts';

test('a cell that says one of some words, be they numbers or quotes', () => {
  expect(saysOneOf('G6', ['B'])).toBe('G6&""="B"');
  expect(saysOneOf('G6', ['1', 'a"b'])).toBe('OR(G6&""="1",G6&""="a""b")');
});

test('a blank cell', () => {
  expect(isBlank('G6')).toBe('LEN(TRIM(G6))=0');
});

test('a number, or a word instead of it', () => {
  expect(isNumberOr('G6', [])).toBe('ISNUMBER(G6)');
  expect(isNumberOr('G6', ['なし'])).toBe('OR(ISNUMBER(G6),G6&""="なし")');
});
