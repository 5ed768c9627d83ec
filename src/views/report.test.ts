import { describe, expect, test } from 'vitest';
import type { Note } from '#src/domain/note.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { Progress } from '#src/domain/progress.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  aForm,
  anItem,
  aNote,
  aPeriod,
  aProgress,
} from '#src/testing/builders.ts';
import { buildReport } from './report.ts';

const CRITERIA = {
  scale: 'grade',
  by: 'stage',
  meanings: { 推進: { B: '推進したが実施できなかった' } },
};

function reportOf(
  answers: Progress['answers'] | undefined,
  definition: PlanDefinition = aDefinition({ criteria: CRITERIA }),
) {
  const item = anItem();
  const period = aPeriod({ progress: answers ? [aProgress(item.id, answers)] : [] });
  return buildReport(aContext({ definition, items: [item], periods: [period] }), period, item);
}

test('a grade that the data hold a note on says so', () => {
  const item = anItem();
  const period = aPeriod({ progress: [aProgress(item.id, { stage: '推進', grade: 'B' })] });
  const noted = (note: Partial<Note>): boolean | undefined => {
    const notes = [aNote({ table: 'progress', periodId: '2020-h1', header: '評価', ...note })];
    const context = aContext({ items: [item], periods: [period], notes });
    return buildReport(context, period, item).grades[0]?.noted;
  };
  expect(noted({})).toBe(true);
  expect(noted({ header: '改善事項' })).toBe(false);
  expect(noted({ periodId: '2020-h2' })).toBe(false);
  expect(noted({ targetId: 'item-2' })).toBe(false);
});

describe('what a grade means', () => {
  const meaningOf = (...given: Parameters<typeof reportOf>): string | undefined =>
    reportOf(...given).grades[0]?.meaning;

  test("at a stage: the plan's example", () => {
    expect(meaningOf({ stage: '推進', grade: 'B' })).toBe(
      'この項目の段階は「推進」です。この段階のBの例は「推進したが実施できなかった」です。',
    );
  });

  test.each([
    ['推進', 'C', 'この項目の段階は「推進」です。この段階のCの例は、資料にありません。'],
    ['準備', 'B', 'この項目の段階は「準備」です。この段階のBの例は、資料にありません。'],
  ])('%s %s: that there is no example', (stage, grade, expected) => {
    expect(meaningOf({ stage, grade })).toBe(expected);
  });

  test('nothing to say without a stage, without criteria, or with those of another scale', () => {
    const answers = { stage: '推進', grade: 'B' };
    expect(meaningOf({ grade: 'B' })).toBeUndefined();
    expect(meaningOf(answers, aDefinition())).toBeUndefined();
    const criteria = { ...CRITERIA, scale: 'other' };
    expect(meaningOf(answers, aDefinition({ criteria }))).toBeUndefined();
  });
});

test('a report has its phases in order, and one that was not made says so', () => {
  const form = aForm({ phases: { do: '{期}の取組(D)' } });
  const report = reportOf(
    { stage: '準備', grade: 'A', activity: '検討した。' },
    aDefinition({ form }),
  );
  expect(report).toMatchObject({ periodName: '令和2年度（2020年度）上半期', reported: true });
  expect(report.phases.map(({ name }) => name)).toEqual([
    '計画(P)',
    '令和2年度上半期の取組(D)',
    '評価(C)',
    '改善(A)',
  ]);
  expect(report.phases[3]?.fields[0]?.answer).toEqual({ kind: 'empty' });
  expect(reportOf(undefined)).toMatchObject({ reported: false, grades: [], tracks: [] });
});

test('a track shows an ordered scale with the place reached; grades have none', () => {
  expect(reportOf({ stage: '準備', grade: 'A' }).tracks).toEqual([
    {
      header: '計画(P)',
      levels: [
        { number: '①', name: '調査', current: false },
        { number: '⑤', name: '準備', current: true },
        { number: '⑧', name: '推進', current: false },
      ],
    },
  ]);
  expect(reportOf({ stage: { absence: 'not-stated' } }).tracks).toEqual([]);
});

test('a missing grade is no grade, and a plan without form reports nothing but the note', () => {
  expect(reportOf({ stage: '準備', grade: { absence: 'not-conducted' } }).grades).toEqual([]);
  const item = anItem();
  const period = aPeriod({ id: '2020', progress: [aProgress(item.id, {}, { note: '速報値' })] });
  const context = aContext({ definition: aBareDefinition(), items: [item], periods: [period] });
  expect(buildReport(context, period, item)).toEqual({
    periodId: '2020',
    periodName: '令和2年度（2020年度）',
    anchor: 'report-2020',
    reported: true,
    grades: [],
    tracks: [],
    phases: [],
    note: '速報値',
  });
});
