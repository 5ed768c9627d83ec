import { expect, test } from 'vitest';
import { describeFindings } from './describe-search.ts';

const state = { query: '学童', filters: { 評価: 'S' } };

test('says how many were found', () => {
  expect(describeFindings(state, { hits: [1, 2], unfilteredCount: 9 })).toBe('2件見つかりました');
});

test('says what was searched when nothing is found, and what the filters hide', () => {
  expect(describeFindings(state, { hits: [], unfilteredCount: 9 })).toBe(
    '「学童」「S」に当てはまるページは見つかりませんでした。絞り込みを外すと9件あります。',
  );
  expect(describeFindings({ query: '宇宙', filters: {} }, { hits: [], unfilteredCount: 0 })).toBe(
    '「宇宙」に当てはまるページは見つかりませんでした。',
  );
});
