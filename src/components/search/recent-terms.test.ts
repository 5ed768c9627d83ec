import { expect, test } from 'vitest';
import { addTerm, parseTerms } from './recent-terms.ts';

test('the newest first, each once, no more than six', () => {
  expect(addTerm(['a', 'b'], ' 学童　委託 ')).toEqual(['学童 委託', 'a', 'b']);
  expect(addTerm(['a', 'b'], 'b')).toEqual(['b', 'a']);
  expect(addTerm(['a', 'b', 'c', 'd', 'e', 'f'], 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e']);
});

test('nothing typed is no term', () => {
  expect(addTerm(['a'], '　 ')).toEqual(['a']);
});

test.each([
  [null, []],
  ['["a","b"]', ['a', 'b']],
  ['["a",1,null,{"b":2}]', ['a']],
  ['{"length":3}', []],
  ['"a"', []],
  ['<script>', []],
  ['["1","2","3","4","5","6","7"]', ['1', '2', '3', '4', '5', '6']],
])('%j is read as %j', (text, terms) => {
  expect(parseTerms(text)).toEqual(terms);
});
