import { expect, test } from 'vitest';
import { aContext, aCorrection, aDefinition, aPeriod } from '#src/testing/builders.ts';
import { buildPlanFrame } from './frame.ts';

const periods = [aPeriod({ id: '2020-h1' })];
const definition = aDefinition({ published: { '2020-h1': '2020-11-02' } });

test('a plan’s pages bear the latest day on which its data changed', () => {
  const corrections = [aCorrection({ date: '2021-05-06' })];
  expect(buildPlanFrame(aContext({ definition, periods })).dataDate).toBe('2020-11-02');
  expect(buildPlanFrame(aContext({ definition, periods, corrections })).dataDate).toBe(
    '2021-05-06',
  );
});

test('where no day is known, none is made up', () => {
  const unknown = aContext({ definition: aDefinition(), periods });
  expect(buildPlanFrame(unknown)).not.toHaveProperty('dataDate');
});
