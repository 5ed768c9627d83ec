import { expect, test } from 'vitest';
import { bothWays, buildControls, buildFilter, type RowFacts } from './list.ts';

const row = (grade: string[], rank?: number): RowFacts => ({
  values: { 評価: grade },
  keys: rank === undefined ? {} : { 評価: rank },
});
const rows = [row(['A'], 0), row(['C'], 2), row(['A', 'C'], 0), row([])];
const choices = ['A', 'B', 'C'].map((value) => ({ value, text: value }));

test('a filter says how many rows each value has, and leaves out those of none', () => {
  expect(buildFilter('評価', rows, choices)).toEqual({
    key: '評価',
    label: '評価',
    choices: [
      { value: 'A', text: 'A（2）' },
      { value: 'C', text: 'C（2）' },
    ],
  });
});

const controlsOf = (facts: RowFacts[]) =>
  buildControls(facts, {
    unit: '項目',
    filters: [buildFilter('評価', facts, choices)],
    sorts: bothWays('評価', ['評価（Aから）', '評価（Cから）']),
  });

test('what can be chosen, and how many rows there are in all', () => {
  expect(controlsOf(rows)).toMatchObject({
    unit: '項目',
    total: 4,
    sourceOrder: '資料の順',
    filters: [{ key: '評価' }],
    sorts: [
      { key: '評価', descending: false, text: '評価（Aから）' },
      { key: '評価', descending: true, text: '評価（Cから）' },
    ],
  });
});

test('a choice between nothing and everything is none, an order of equals neither', () => {
  const alike = [row(['A'], 0), row(['A'], 0), row(['A'], 0)];
  expect(controlsOf(alike)).toMatchObject({ filters: [], sorts: [] });
});

test('two rows are seen at a glance', () => {
  expect(controlsOf(rows.slice(0, 2))).toBeUndefined();
});
