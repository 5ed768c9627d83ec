import { expect, test } from 'vitest';
import { comparePeriods } from '#src/domain/period.ts';
import type { Progress } from '#src/domain/progress.ts';
import { aContext, anItem, aPeriod, aProgress } from '#src/testing/builders.ts';
import { repeatedFields } from './repeated-fields.ts';

/** 16 letters, in the columns activity and improvement of `aForm()`. */
const LONG = '窓口で待つ時間を半分に短くしました';

/** The columns that item-1 repeats in the last of some periods. */
function repeatedIn(reports: Record<string, Progress['answers']>, item = anItem()): string[] {
  const periods = Object.entries(reports)
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([id, answers]) => aPeriod({ id, progress: [aProgress('item-1', answers)] }));
  const last = periods.at(-1) ?? aPeriod();
  return [...repeatedFields(aContext({ periods, items: [item] }), last, item)];
}

test.each<[string, Record<string, Progress['answers']>, string[]]>([
  ['the first report', { '2020-h1': { activity: LONG } }, []],
  [
    'the same text again',
    {
      '2020-h1': { activity: LONG, improvement: 'a' },
      '2020-h2': { activity: LONG, improvement: 'b' },
    },
    ['activity'],
  ],
  ['another text', { '2020-h1': { activity: LONG }, '2020-h2': { activity: `${LONG}。` } }, []],
  ['short texts', { '2020-h1': { activity: '継続実施' }, '2020-h2': { activity: '継続実施' } }, []],
  ['the same grade', { '2020-h1': { grade: 'A' }, '2020-h2': { grade: 'A' } }, []],
  [
    'a report of another kind between',
    { '2019': { activity: LONG }, '2020-h1': { activity: 'x' }, '2020': { activity: LONG } },
    ['activity'],
  ],
  [
    'only a report of another kind before',
    { '2020-h1': { activity: LONG }, '2020': { activity: LONG } },
    [],
  ],
])('%s', (_, reports, columns) => {
  expect(repeatedIn(reports)).toEqual(columns);
});

test('a re-listed item repeats what it repeats where it was first listed', () => {
  const again = anItem({ id: 'item-2', relistedFrom: 'item-1' });
  const reports = { '2020-h1': { activity: LONG }, '2020-h2': { activity: LONG } };
  expect(repeatedIn(reports, again)).toEqual(['activity']);
});
