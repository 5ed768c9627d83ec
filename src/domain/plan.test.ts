import { expect, test } from 'vitest';
import { criterionFor, PlanDefinitionSchema, type PlanDefinition } from './plan.ts';

const plan: PlanDefinition = {
  title: '計画',
  cycle: 'half-year',
  criteria: { scale: 'grade', by: 'stage', meanings: { 推進: { S: '新たな取組へ昇華した' } } },
};

test('what a grade means depends on the stage', () => {
  const meaning = (scale: string, code: string, by: string, at: string): string | undefined =>
    criterionFor(plan, { scale, code }, { scale: by, code: at });
  expect(meaning('grade', 'S', 'stage', '推進')).toBe('新たな取組へ昇華した');
  expect(meaning('grade', 'A', 'stage', '推進')).toBeUndefined();
  expect(meaning('grade', 'S', 'stage', '調査')).toBeUndefined();
  expect(meaning('revised', 'S', 'stage', '推進')).toBeUndefined();
  expect(meaning('grade', 'S', 'phase', '推進')).toBeUndefined();
});

test('without criteria nothing is said', () => {
  const { criteria: _, ...silent } = plan;
  const at = { scale: 'stage', code: '推進' };
  expect(criterionFor(silent, { scale: 'grade', code: 'S' }, at)).toBeUndefined();
});

test('a definition needs a title and a cycle, and nothing that is not foreseen', () => {
  const isPlan = (data: unknown): boolean => PlanDefinitionSchema.safeParse(data).success;
  expect(isPlan({ title: 'x', cycle: 'year' })).toBe(true);
  expect(isPlan({ title: 'x', cycle: ['year', 'quarter'] })).toBe(true);
  expect(isPlan({ title: 'x', cycle: [] })).toBe(false);
  expect(isPlan({ title: 'x' })).toBe(false);
  expect(isPlan({ title: 'x', cycle: 'year', extra: 1 })).toBe(false);
  expect(
    isPlan({
      title: 'x',
      cycle: 'year',
      sources: [{ id: 's', title: 't', publisher: 'p', url: 'javascript:alert(1)' }],
    }),
  ).toBe(false);
});
