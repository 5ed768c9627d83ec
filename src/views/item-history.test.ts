import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import type { FormColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { comparePeriods } from '#src/domain/period.ts';
import type { Progress } from '#src/domain/progress.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  aForm,
  anItem,
  aPeriod,
  aProgress,
} from '#src/testing/builders.ts';
import { buildItemHistory } from './item-history.ts';

type Reports = Record<string, Record<string, Progress['answers']>>;

const GRADE = { header: '評価', phase: 'check', kind: 'rating', scale: 'grade' } as const;
const gradeColumn = (id: string, rest: Partial<FormColumn> = {}) =>
  ({ ...GRADE, id, ...rest }) as FormColumn;
const formOf = (...columns: FormColumn[]) => aDefinition({ form: aForm({ columns }) });

/** Reports by period and item. */
function tracksOf(reports: Reports, plan: Partial<Plan> = {}, item = anItem()) {
  const progressOf = (rows: Reports[string]) =>
    Object.entries(rows).map(([name, row]) => aProgress(name, row));
  const periods = Object.entries(reports)
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([id, rows]) => aPeriod({ id, progress: progressOf(rows) }));
  return buildItemHistory(aContext({ items: [anItem(), item], periods, ...plan }), item).tracks;
}

/** Each track as its header and what its cells say. */
const wordsOf = (tracks: ReturnType<typeof tracksOf>) =>
  tracks.map(({ header, cells }) => [
    header,
    ...cells.map(({ rating, gap }) => rating?.label ?? gap),
  ]);

const one = (grade: string, stage?: string) => ({
  'item-1': { grade, ...(stage !== undefined && { stage }) },
});

test('grades and stages each have a track, oldest first; the latest is marked', () => {
  const tracks = tracksOf({ '2020-h1': one('C', '調査'), '2020-h2': one('A', '準備') });
  expect(wordsOf(tracks)).toEqual([
    ['評価', 'C', 'A'],
    ['計画(P)', '①調査', '⑤準備'],
  ]);
  expect(tracks.map(({ judges }) => judges)).toEqual([true, false]);
  expect(tracks[0]?.cells).toEqual([
    {
      periodName: '令和2年度上半期',
      anchor: 'report-2020-h1',
      current: false,
      rating: { code: 'C', label: 'C', name: '未実施', tone: 'orange' },
    },
    {
      periodName: '令和2年度下半期',
      anchor: 'report-2020-h2',
      current: true,
      rating: { code: 'A', label: 'A', name: '計画どおりに達成', tone: 'green' },
    },
  ]);
});

describe('no track', () => {
  test.each<[string, Reports, Partial<Plan>]>([
    ['with one period', { '2020-h1': one('C') }, {}],
    ['without periods', {}, {}],
    ['without a form', { '2020': one('C'), '2021': one('C') }, { definition: aBareDefinition() }],
    [
      'for an item that was never rated',
      { '2020-h1': { 'item-1': {}, other: { grade: 'A' } }, '2020-h2': { other: { grade: 'A' } } },
      {},
    ],
  ])('%s', (_, reports, plan) => {
    expect(tracksOf(reports, plan)).toEqual([]);
  });
});

describe('gaps are said in words', () => {
  const others = { other: { grade: 'B' } };
  test.each<[string, Partial<Item>, Reports, (string | undefined)[]]>([
    [
      'an item added later that says when it begins',
      { start: '2020-10-01' },
      { '2020-h1': others, '2020-h2': one('B') },
      ['項目はまだ始まっていません', 'B'],
    ],
    [
      'an item added later that does not',
      {},
      { '2020-h1': others, '2020-h2': one('B') },
      ['報告はありません', 'B'],
    ],
    [
      'an item that ended',
      { end: '2020-09-30' },
      { '2020-h1': one('A'), '2020-h2': others },
      ['A', '項目は終わっています'],
    ],
    [
      'an item that is silent for a while',
      {},
      { '2020-h1': one('A'), '2020-h2': others, '2021-h1': one('A') },
      ['A', '報告はありません', 'A'],
    ],
    [
      'a grade that was not given',
      {},
      { '2020-h1': one('A'), '2020-h2': { 'item-1': { activity: '試した' }, ...others } },
      ['A', '記載はありません'],
    ],
    [
      'a grade that is missing for a reason',
      {},
      { '2020-h1': one('A'), '2020-h2': { 'item-1': { grade: { absence: 'unpublished' } } } },
      ['A', '未公表'],
    ],
  ])('%s', (_, rest, reports, words) => {
    expect(wordsOf(tracksOf(reports, {}, anItem(rest)))).toEqual([['評価', ...words]]);
  });

  test('and lead nowhere where nothing was reported', () => {
    const [track] = tracksOf({ '2020-h1': others, '2020-h2': one('B') });
    expect(track?.cells.map(({ anchor }) => anchor)).toEqual([undefined, 'report-2020-h2']);
  });
});

test('two evaluations have a track each', () => {
  const definition = formOf(
    gradeColumn('self', { header: '自己評価' }),
    gradeColumn('board', { header: '本部' }),
  );
  const reports = {
    '2020-q1': { 'item-1': { self: 'A', board: 'B' } },
    '2020-q2': { 'item-1': { self: 'A', board: 'C' } },
  };
  expect(wordsOf(tracksOf(reports, { definition }))).toEqual([
    ['自己評価', 'A', 'A'],
    ['本部', 'B', 'C'],
  ]);
});

test('a scale that took the place of another begins a track of its own, without gaps before', () => {
  const definition = formOf(
    gradeColumn('old', { header: '旧評価' }),
    gradeColumn('new', { header: '新評価' }),
  );
  const reports = { '2020': { 'item-1': { old: 'A' } }, '2021': { 'item-1': { new: 'B' } } };
  const tracks = tracksOf(reports, { definition });
  expect(wordsOf(tracks)).toEqual([
    ['旧評価', 'A'],
    ['新評価', 'B'],
  ]);
  expect(tracks.map(({ cells }) => cells[0]?.current)).toEqual([false, true]);
});

test('half-years and whole years stand in order of time; a column is asked only where it is', () => {
  const definition = formOf(
    gradeColumn('mid', { header: '中間', cycle: 'half-year' }),
    gradeColumn('end', { header: '期末', cycle: 'year' }),
  );
  const reports = {
    '2020-h1': { 'item-1': { mid: 'B' } },
    '2020': { 'item-1': { end: 'A' } },
    '2021-h1': { 'item-1': { mid: 'C' } },
  };
  const tracks = tracksOf(reports, { definition });
  expect(wordsOf(tracks)).toEqual([
    ['中間', 'B', 'C'],
    ['期末', 'A'],
  ]);
});

test('a re-listed item has the history of the item that it repeats', () => {
  const again = anItem({ id: 'item-2', relistedFrom: 'item-1' });
  const tracks = tracksOf({ '2020-h1': one('C'), '2020-h2': one('A') }, {}, again);
  expect(wordsOf(tracks)).toEqual([['評価', 'C', 'A']]);
});

describe('the sentence sets the last rating against the one before', () => {
  const now = '令和2年度下半期は';
  test.each<[string, Reports, string]>([
    [
      'better',
      { '2020-h1': one('C'), '2020-h2': one('A') },
      `${now}A（計画どおりに達成）で、令和2年度上半期のC（未実施）から上がりました。`,
    ],
    [
      'worse',
      { '2020-h1': one('S'), '2020-h2': one('B') },
      `${now}B（計画に未達）で、令和2年度上半期のS（計画を超えて達成）から下がりました。`,
    ],
    [
      'the same',
      { '2020-h1': one('A'), '2020-h2': one('A') },
      `${now}A（計画どおりに達成）で、令和2年度上半期のA（計画どおりに達成）と同じです。`,
    ],
    [
      'after a gap',
      { '2020-h1': one('C'), '2020-h2': { other: { grade: 'A' } }, '2021-h1': one('A') },
      '令和3年度上半期はA（計画どおりに達成）で、令和2年度上半期のC（未実施）から上がりました。',
    ],
    [
      'for the first time',
      { '2020-h1': { other: { grade: 'A' } }, '2020-h2': one('A') },
      `${now}A（計画どおりに達成）です。ほかの期には評価がありません。`,
    ],
  ])('%s', (_, reports, sentence) => {
    expect(tracksOf(reports)[0]?.sentence).toBe(sentence);
  });

  test('a stage goes on or back; a scale without a direction only changes', () => {
    const stages = (...[was, is]: [string, string]) =>
      tracksOf({ '2020-h1': one('A', was), '2020-h2': one('A', is) })[1]?.sentence;
    expect(stages('調査', '推進')).toBe(
      '令和2年度下半期は⑧推進で、令和2年度上半期の①調査から進みました。',
    );
    expect(stages('推進', '調査')).toContain('から戻りました。');
    const levels = [{ code: '○' }, { code: '△' }];
    const definition = aDefinition({ scales: { grade: { name: '評価', levels } } });
    const [track] = tracksOf({ '2020-h1': one('△'), '2020-h2': one('○') }, { definition });
    expect(track?.sentence).toContain('から変わりました。');
  });
});

test('leads to what changed, once there is a period of its kind to compare with', () => {
  const linkOf = (...ids: string[]) =>
    buildItemHistory(aContext({ periods: ids.map((id) => aPeriod({ id })) }), anItem()).changes;
  expect(linkOf()).toBeUndefined();
  expect(linkOf('2020-h1')).toBeUndefined();
  expect(linkOf('2020-h2', '2020')).toBeUndefined();
  expect(linkOf('2020-h1', '2020-h2')).toEqual({
    text: '令和2年度下半期に計画の全体で変わったこと',
    path: '/aoba/reform/changes/2020-h2/',
  });
});
