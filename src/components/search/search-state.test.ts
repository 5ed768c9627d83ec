import { expect, test } from 'vitest';
import { formatSearch, isEmptySearch, parseSearch } from './search-state.ts';

const NAMES = ['期', '評価', '取組'];

test('an address becomes a search', () => {
  expect(parseSearch('?q=学童&評価=C（未実施）&utm=1', NAMES)).toEqual({
    query: '学童',
    filters: { 評価: 'C（未実施）' },
  });
  expect(parseSearch('?q=ふるさと+納税', NAMES).query).toBe('ふるさと 納税');
  expect(parseSearch('?評価=', NAMES)).toEqual({ query: '', filters: {} });
});

test('a search becomes an address that reads like it', () => {
  const state = { query: ' 学童 ', filters: { 評価: 'C（未実施）' } };
  expect(formatSearch(state)).toBe('?q=学童&評価=C（未実施）');
  expect(formatSearch({ query: '', filters: {} })).toBe('');
});

test.each(['a&b=c', '100%', 'C++ #1', '取組④ 公民連携', '"<学童>"', '学童　保育'])(
  '%s comes back from the address as it was',
  (text) => {
    const state = { query: text, filters: { 取組: text } };
    expect(parseSearch(formatSearch(state), NAMES)).toEqual(state);
  },
);

test('spaces alone are no search', () => {
  expect(isEmptySearch({ query: '　 ', filters: {} })).toBe(true);
  expect(isEmptySearch({ query: '', filters: { 期: '令和2年度' } })).toBe(false);
});
