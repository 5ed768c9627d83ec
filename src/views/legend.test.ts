import { expect, test } from 'vitest';
import { aBareDefinition, aDefinition, aScale } from '#src/testing/builders.ts';
import { buildLegends } from './legend.ts';

const S = { code: 'S', label: 'S', name: '計画を超えて達成', tone: 'blue' };

test('scales whose levels have words are explained, the others speak for themselves', () => {
  const [legend, ...others] = buildLegends(aDefinition());
  expect(others).toEqual([]);
  expect(legend).toMatchObject({ name: '評価', criteria: [] });
  expect(legend?.levels[0]).toEqual(S);
  expect(buildLegends(aBareDefinition())).toEqual([]);
});

test("a scale's description and the plan's examples stage by stage", () => {
  const criteria = { scale: 'grade', by: 'stage', meanings: { 推進: { S: '発展した' } } };
  const scales = { grade: aScale({ description: '担当部署の評価' }) };
  const [legend] = buildLegends(aDefinition({ criteria, scales }));
  expect(legend?.description).toBe('担当部署の評価');
  expect(legend?.criteria).toEqual([{ at: '推進', meanings: [{ rating: S, text: '発展した' }] }]);
});
