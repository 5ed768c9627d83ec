import { expect, test } from 'vitest';
import { aDefinition, aForm, aScale } from '#src/testing/builders.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import { compareDefinitions } from './compare-definitions.ts';

const FILE = { table: 'plan', title: '計画の定義', key: 'reform' };

/** Path, before and after of each change between two definitions. */
function changesOf(before: PlanDefinition, after: PlanDefinition) {
  const side = (value: PlanDefinition) => ({ value, label: value.title });
  return compareDefinitions(FILE, side(before), side(after)).flatMap(({ cells }) =>
    cells.map((cell) => [cell.key, cell.before?.text, cell.after?.text]),
  );
}

const base = aDefinition();

test('equal definitions differ in nothing', () => {
  expect(changesOf(base, structuredClone(base))).toEqual([]);
});

test('a value is named by its path', () => {
  expect(changesOf(base, aDefinition({ title: '新改革プラン', term: { start: 2020 } }))).toEqual([
    ['title', '改革プラン', '新改革プラン'],
    ['term', undefined, '{"start":2020}'],
  ]);
  const [first, ...others] = aForm().columns;
  if (!first) throw new Error('the form has columns');
  const renamed = aDefinition({ form: { columns: [{ ...first, header: '段階' }, ...others] } });
  expect(changesOf(base, renamed)).toEqual([['form.columns.stage.header', '計画(P)', '段階']]);
});

test('an entry that is new or gone is one change', () => {
  const columns = aForm().columns.filter(({ id }) => id !== 'activity');
  const without = aDefinition({ form: { columns } });
  expect(changesOf(base, without)).toEqual([['form.columns.activity', '取組の経過', undefined]]);
  expect(changesOf(without, base)).toEqual([['form.columns.activity', undefined, '取組の経過']]);
});

test('another order is a change: pages show scales and columns in theirs', () => {
  const levels = aScale().levels.toReversed();
  const turned = aDefinition({ scales: { ...base.scales, grade: aScale({ levels }) } });
  expect(changesOf(base, turned)).toEqual([
    ['scales.grade.levels（順）', 'S・A・B・C', 'C・B・A・S'],
  ]);
});

test('entries without ids are known by their places', () => {
  const rule = { when: { grade: ['B'] }, require: 'improvement', message: '書きます。' };
  const before = aDefinition({ rules: [rule] });
  const after = aDefinition({ rules: [{ ...rule, message: '必ず書きます。' }, rule] });
  expect(changesOf(before, after)).toEqual([
    ['rules.1.message', '書きます。', '必ず書きます。'],
    ['rules.2', undefined, JSON.stringify(rule)],
  ]);
});

test('a list of values is one value', () => {
  const before = aDefinition({ cycle: 'year' });
  const after = aDefinition({ cycle: ['year', 'quarter'] });
  expect(changesOf(before, after)).toEqual([['cycle', 'year', 'year・quarter']]);
});

test('a definition that is new or gone is a record that is new or gone', () => {
  const side = { value: { title: '改革プラン' }, label: '改革プラン' };
  expect(compareDefinitions(FILE, undefined, side)).toMatchObject([
    { table: 'plan', key: 'reform', label: '改革プラン', kind: 'added', cells: [{ key: 'title' }] },
  ]);
  expect(compareDefinitions(FILE, side, undefined)).toMatchObject([{ kind: 'removed' }]);
});
