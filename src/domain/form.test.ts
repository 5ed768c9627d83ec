import { expect, test } from 'vitest';
import { aForm } from '#src/testing/builders.ts';
import {
  columnsFor,
  evaluationColumns,
  phaseName,
  ratingColumns,
  type FormColumn,
} from './form.ts';
import { periodOf } from './period.ts';

const always: FormColumn = { id: 'a', header: '経過', phase: 'do', kind: 'text' };
const yearly: FormColumn = {
  id: 'b',
  header: '年度の総括',
  phase: 'check',
  kind: 'text',
  cycle: 'year',
};
const halfYearly: FormColumn = { ...yearly, id: 'c', header: '半期の見通し', cycle: 'half-year' };
const form = aForm({ columns: [always, yearly, halfYearly] });

test.each([
  ['2020', ['a', 'b']],
  ['2020-h1', ['a', 'c']],
  ['2020-q1', ['a']],
])('the columns of %s', (period, expected) => {
  expect(columnsFor(form, periodOf(period)).map(({ id }) => id)).toEqual(expected);
});

test('without a form there are no columns', () => {
  expect(columnsFor(undefined, periodOf('2020'))).toEqual([]);
});

test('the name of a phase, with the period where the form says so', () => {
  const named = aForm({ phases: { do: '{期}の取組', check: '今期の評価' } });
  expect(phaseName(named, 'do', periodOf('2019-h2'))).toBe('令和元年度下半期の取組');
  expect(phaseName(named, 'check', periodOf('2020'))).toBe('今期の評価');
  expect(phaseName(named, 'act', periodOf('2020'))).toBe('改善(A)');
});

test('ratings that judge, apart from those that say how far the work has come', () => {
  const { columns } = aForm();
  expect(ratingColumns(columns).map(({ id }) => id)).toEqual(['stage', 'grade']);
  expect(evaluationColumns(columns).map(({ id }) => id)).toEqual(['grade']);
});
