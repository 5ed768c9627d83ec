import { expect, test } from 'vitest';
import { periodDigest } from '#src/domain/period-digest.ts';
import { aContext, aDefinition, aPeriod, aProgress } from '#src/testing/builders.ts';
import { buildEdition } from './period-edition.ts';

const period = aPeriod({ progress: [aProgress('item-1', { grade: 'A' })] });
const periods = [period];

test('a period that nobody dated has a digest and a file', () => {
  const context = aContext({ periods });
  const digest = periodDigest(context.plan, period);
  expect(buildEdition(context, period)).toEqual({
    isFrozen: false,
    digest,
    shortDigest: digest.slice(0, 19),
    file: { text: 'この期のデータ（JSON）', path: '/aoba/reform/data/periods/2020-h1.json' },
  });
});

test('a period says when it was published, and that it is final', () => {
  const published = { '2020-h1': '2020-11-20' };
  const frozen = { '2020-h1': `sha256:${'0'.repeat(64)}` };
  const context = aContext({ periods, definition: aDefinition({ published, frozen }) });
  expect(buildEdition(context, period)).toMatchObject({
    date: '2020-11-20',
    dateText: '2020年11月20日',
    isFrozen: true,
  });
});
