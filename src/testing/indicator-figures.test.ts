/** The outcomes of all indicators of the real plans, worked out by hand from the values of the sources. */
import { expect, test } from 'vitest';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { overallOutcome, outcomeWord } from '#src/domain/assess-series.ts';
import { planContexts, type PlanContext } from '#src/views/context.ts';
import { assessmentsOf, summariseOutcomes } from '#src/views/indicator-summary.ts';
import { buildIndicatorView } from '#src/views/indicator.ts';
import { realData } from './real-data.ts';

const { dataset } = loadDataset(realData);
const contexts = dataset ? planContexts(dataset) : [];

function planOf(publisherId: string): PlanContext {
  const context = contexts.find(({ ref }) => ref.publisherId === publisherId);
  if (!context) throw new Error(`no plan of ${publisherId}`);
  return context;
}

/** Number of each indicator → its outcome. */
function outcomesOf({ plan }: PlanContext): Record<string, string> {
  return Object.fromEntries(
    plan.indicators.map((each) => [
      each.number,
      outcomeWord(overallOutcome(assessmentsOf(plan, each))),
    ]),
  );
}

function leadOf(context: PlanContext, id: string): string[] {
  const indicator = context.plan.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return buildIndicatorView(context, indicator).lead;
}

const LOST = '基準時点で達成済み、現在は未達';
const AHEAD = '目標の水準にある（期限前）';
const NO_START = '目標に未達（基準値なし）';

test('狛江市: 7 indicators', () => {
  expect(outcomesOf(planOf('komae'))).toEqual({
    // 37.0 and 60.3 belong to two ways of counting; 55.6 and 61.0 to neither.
    1: '判定不能',
    // 0 → 22.7, 100
    2: '目標に向け改善',
    // 89.6 → 91.5, 90.0 or less
    3: LOST,
    // 18.7 → 17.7, 20.0
    4: '後退',
    // 195.0 → 189.5, 185.0, lower is better
    5: '目標に向け改善',
    // 81.9 → 83.6, 86.0
    6: '目標に向け改善',
    // 28.3 → 25.9, 35.0
    7: '後退',
  });
  expect(summariseOutcomes(planOf('komae').plan)).toBe(
    `7指標のうち、「目標に向け改善」が3、「後退」が2、「${LOST}」が1、「判定不能」が1です。`,
  );
});

test('取手市: 26 indicators, R2 against the targets of R3', () => {
  expect(outcomesOf(planOf('toride'))).toEqual({
    1: '横ばい', // 1 → 1, 2
    2: '後退', // 81,933 → 77,659, 100,000
    3: AHEAD, // 55 → 71, 64
    4: '後退', // 48 → 42, 50
    5: '判定不能', // no targets
    6: '判定不能', // no targets
    7: LOST, // 5 → 4, 5
    8: '目標に向け改善', // 160 → 134, 120 and 137 → 101, 90
    9: AHEAD, // 1,148 → 361, 300
    10: '判定不能', // to be maintained: 29 → 50, 11
    11: LOST, // 1,705 → 826, 1,500
    12: '目標に向け改善', // 21 → 16, 14, fewer is better
    13: '判定不能', // no targets
    15: NO_START, // 33.9 → no survey, 37.0
    '15の2': NO_START, // 18.6 → no survey, 20.0
    16: LOST, // 64 → 63, 64
    17: '後退', // 461 → 299, 490
    18: '横ばい', // 81 → 81, 83
    19: '後退', // 85 → 82, 90
    20: '目標に向け改善', // 19.5 → 36.1, 40
    21: AHEAD, // 5 → 5, 5, less is better
    22: '目標に向け改善', // 3,566 → 5,933, 6,500
    23: LOST, // 97,955 → 90,146, 97,000
    24: LOST, // the same values as 23
    25: AHEAD, // to be maintained: 82,763 → 80,161, 80,161
    26: '判定不能', // to be maintained: 8 → 9, 8
  });
  expect(summariseOutcomes(planOf('toride').plan)).toBe(
    `26指標のうち、「${AHEAD}」が4、「目標に向け改善」が4、「横ばい」が2、「後退」が4、` +
      `「${LOST}」が5、「${NO_START}」が2、「判定不能」が5です。`,
  );
});

test('大阪市: 2 indicators, 23 and 24 of 24 against 21 of 24', () => {
  expect(outcomesOf(planOf('osaka'))).toEqual({ 1: '達成', 2: '達成' });
  expect(summariseOutcomes(planOf('osaka').plan)).toBe('2指標すべてが「達成」です。');
});

test('the other plans have none', () => {
  expect(planOf('koganei').plan.indicators).toEqual([]);
  expect(planOf('unnamed-city').plan.indicators).toEqual([]);
});

test('the first sentence says where it started, is and should be', () => {
  expect(leadOf(planOf('komae'), 'indicator-3')).toEqual([
    '平成30年度（2018年度）の89.6％から、令和元年度（2019年度）は91.5％。令和2年度（2020年度）の実績値はありません（未公表）。' +
      '目標は令和6年度（2024年度）に90.0％以下。基準の時点では目標の範囲内でしたが、現在は範囲外です。',
  ]);
  expect(leadOf(planOf('komae'), 'indicator-1')).toEqual([
    '平成30年度（2018年度）の基準値は55.6％。令和2年度（2020年度）は37.0％（「わからない」を含む）と60.3％（「わからない」を除く）。' +
      '目標は令和6年度（2024年度）に61.0％。基準値や目標値がどの系列の値と比べるものか分からないため、判定できません。',
  ]);
  expect(leadOf(planOf('osaka'), 'indicator-1-1')).toEqual([
    '令和2年度（2020年度）は24区長のうち23区長。目標は令和2年度（2020年度）に24区長のうち21区長。' +
      '最後の目標は令和5年度（2023年度）に24区長のうち24区長。令和2年度の目標を達成しています。',
  ]);
  expect(leadOf(planOf('toride'), 'indicator-13')).toEqual([
    '令和元年度（2019年度）の13人から、令和2年度（2020年度）は0人。比べる目標値がないため、判定できません。',
  ]);
  expect(leadOf(planOf('toride'), 'indicator-09')).toEqual([
    '令和元年度（2019年度）の1,148件から、令和2年度（2020年度）は361件。目標は令和3年度（2021年度）に300件。' +
      '目標の年度はこれからですが、値は目標の水準にあります。ただし、出発点と比べると、望ましい方向とは逆に動いています。',
  ]);
  expect(leadOf(planOf('toride'), 'indicator-08').map((each) => each.slice(0, 3))).toEqual([
    '取手：',
    '藤代：',
  ]);
});
