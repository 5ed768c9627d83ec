/**
 * Figures counted by hand in 「アクションプラン2020進行管理シート（令和2年度上半期分）」, not taken from the data.
 * ⑩見直し and ⑪見直し are one stage here; a note in the data says so.
 */
import { expect, test } from 'vitest';
import { ratingOf } from '#src/domain/progress.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { realData } from './real-data.ts';

const { dataset, diagnostics } = loadDataset(realData);
const publisher = dataset?.publishers.find(({ id }) => id === 'koganei');
const plan = publisher?.plans.find(({ id }) => id === 'action-plan-2020');
const period = plan?.periods.find(({ id }) => id === '2020-h1');
const initiatives = plan?.outline.map(({ id }) => id) ?? [];

const ITEMS = [7, 4, 13, 16, 17, 4, 4, 8, 1, 3, 2];
const COMMENTS = [3, 3, 3, 5, 4, 4, 4, 3, 2, 3, 5];
const GRADES = { S: 2, A: 32, B: 27, C: 18 };
const STAGES = {
  調査: 3,
  課内検討: 9,
  庁内検討: 11,
  審議会等: 5,
  準備: 13,
  実施: 9,
  推進: 24,
  検証: 2,
  更新: 1,
  見直し: 2,
};

function tally(columnId: string): Record<string, number> {
  const codes = period?.progress.map((row) => ratingOf(row, columnId) ?? 'none') ?? [];
  return codes.reduce<Record<string, number>>(
    (counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }),
    {},
  );
}

function perInitiative(ids: readonly (string | undefined)[]): number[] {
  return initiatives.map((initiative) => ids.filter((id) => id === initiative).length);
}

test('the data has neither errors nor warnings', () => {
  expect(diagnostics).toEqual([]);
});

test('eleven initiatives hold 79 items', () => {
  expect(initiatives).toHaveLength(11);
  expect(plan?.items).toHaveLength(79);
  expect(perInitiative(plan?.items.map(({ outlineId }) => outlineId) ?? [])).toEqual(ITEMS);
});

test('every item reports once, in the order of the sheets', () => {
  const reported = period?.progress.map(({ itemId }) => itemId);
  expect(reported).toEqual(plan?.items.map(({ id }) => id));
});

test('grades and stages are those of the sheets', () => {
  expect(tally('grade')).toEqual(GRADES);
  expect(tally('stage')).toEqual(STAGES);
});

test('the committee made 39 comments', () => {
  expect(period?.reviews).toHaveLength(39);
  expect(perInitiative(period?.reviews.map(({ targetId }) => targetId) ?? [])).toEqual(COMMENTS);
});

test('28 departments report', () => {
  const named = new Set(plan?.items.flatMap(({ departments }) => departments));
  expect(named.size).toBe(28);
  expect(new Set(publisher?.departments.map(({ name }) => name))).toEqual(named);
});

test.each([
  ['item-01-02', '第5次小金井市基本構想の策定', '企画政策課', '審議会等', 'B'],
  ['item-02-01', '寄付金の募集強化(ふるさと納税の活用推進)', '企画政策課', '推進', 'S'],
  ['item-04-13', '施設管理業務の委託化', '庶務課', '実施', 'A'],
  ['item-06-01', '定員管理計画の策定(職員数削減・重点配置)', '行政経営担当', '見直し', 'B'],
  ['item-08-07', '職員の非常勤化(職員1→非常勤職員1)', '庶務課', '見直し', 'A'],
  ['item-11-02', '行財政改革プラン2025(仮称)策定', '行政経営担当', '審議会等', 'B'],
])('%s is %s', (id, name, department, stage, grade) => {
  const item = plan?.items.find((each) => each.id === id);
  const progress = period?.progress.find(({ itemId }) => itemId === id);
  expect(item?.name.replaceAll(' ', '')).toBe(name);
  expect(item?.departments).toEqual([department]);
  expect([ratingOf(progress, 'stage'), ratingOf(progress, 'grade')]).toEqual([stage, grade]);
});

test('なし, 未実施 and text are kept apart', () => {
  const answer = (id: string, column: string): unknown =>
    period?.progress.find(({ itemId }) => itemId === id)?.answers[column];
  expect(answer('item-01-04', 'activity')).toEqual({ absence: 'not-conducted' });
  expect(answer('item-01-04', 'outcome')).toEqual({ absence: 'none' });
  expect(answer('item-04-02', 'activity')).toEqual({ absence: 'none' });
  expect(answer('item-01-01', 'activity')).toBe('継続実施');
});
