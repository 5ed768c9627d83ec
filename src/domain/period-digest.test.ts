import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Plan } from './dataset.ts';
import {
  aDefinition,
  aForm,
  aMeasurement,
  anItem,
  aNote,
  aPeriod,
  aPlan,
  aProgress,
  aReview,
  aScale,
  aStageScale,
} from '#src/testing/builders.ts';
import { shortDigest } from './digest.ts';
import { periodDigest, periodText } from './period-digest.ts';

const progress = [
  aProgress('item-2', { grade: 'A', activity: { absence: 'not-conducted' } }),
  aProgress('item-1', { grade: 'B' }),
];
const period = aPeriod({ progress });
const plan = aPlan({ items: [anItem()], periods: [period] });

test('the text holds the reports, and the columns and codes that they use, in one order', () => {
  expect(periodText(plan, period)).toBe(
    '{"columns":[{"header":"取組の経過","id":"activity"},' +
      '{"header":"評価","id":"grade","levels":[' +
      '{"code":"A","name":"計画どおりに達成","onTrack":true},' +
      '{"code":"B","name":"計画に未達","onTrack":false}]}],' +
      '"costs":[],"format":"mieruka-period/1","measurements":[],"milestones":[],' +
      '"periodId":"2020-h1","planId":"reform","progress":[' +
      '{"answers":{"activity":{"absence":"not-conducted","value":null},"grade":"A"},"itemId":"item-2"},' +
      '{"answers":{"grade":"B"},"itemId":"item-1"}],"reviews":[]}',
  );
});

test('the digest is the SHA-256 of that text', () => {
  const hash = createHash('sha256').update(periodText(plan, period), 'utf8').digest('hex');
  expect(periodDigest(plan, period)).toBe(`sha256:${hash}`);
  expect(shortDigest(`sha256:${hash}`)).toBe(`sha256:${hash.slice(0, 12)}`);
});

const digestWith = (change: Partial<Plan>, changed = period): string =>
  periodDigest({ ...plan, ...change }, changed);
const digest = digestWith({});

describe('the digest changes with', () => {
  test.each<[string, string]>([
    ['an answer', digestWith({}, aPeriod({ progress: [aProgress('item-1', { grade: 'A' })] }))],
    ['a comment', digestWith({}, aPeriod({ progress, reviews: [aReview()] }))],
    [
      'a figure of the period',
      digestWith({ measurements: [aMeasurement({ periodId: '2020-h1' })] }),
    ],
    [
      'the meaning of a grade that was given',
      digestWith({
        definition: aDefinition({
          scales: {
            stage: aStageScale(),
            grade: aScale({ levels: [{ code: 'A' }, { code: 'B' }] }),
          },
        }),
      }),
    ],
  ])('%s', (_, changed) => {
    expect(changed).not.toBe(digest);
  });
});

describe('the digest stays with', () => {
  const column = { id: 'later', header: '来年度', phase: 'act', kind: 'text' } as const;
  const level = { code: 'D', name: '中止' };
  test.each<[string, string]>([
    ['rows in another order', digestWith({}, aPeriod({ progress: progress.toReversed() }))],
    [
      'a figure of another period',
      digestWith({ measurements: [aMeasurement({ periodId: '2020' })] }),
    ],
    [
      'a note, or another name of an item',
      digestWith({ items: [anItem({ name: '改善' })], notes: [aNote()] }),
    ],
    [
      'a column and a level that came later',
      digestWith({
        definition: aDefinition({
          form: aForm({ columns: [...aForm().columns, column] }),
          scales: {
            stage: aStageScale(),
            grade: aScale({ levels: [...aScale().levels, level] }),
          },
        }),
      }),
    ],
  ])('%s', (_, unchanged) => {
    expect(unchanged).toBe(digest);
  });
});
