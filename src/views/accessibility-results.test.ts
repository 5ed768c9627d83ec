import { expect, test } from 'vitest';
import { aDataset } from '#src/testing/builders.ts';
import { buildAccessibilityResults, type CriterionResult } from './accessibility-results.ts';

const checks = [
  { id: 'axe', name: '道具', what: '調べる', file: 'a.test.ts' },
  { id: 'look', name: '目', what: '見る' },
];

const aCriterion = (criterion: Partial<CriterionResult>): CriterionResult => ({
  number: '1.4.3',
  name: 'コントラスト',
  level: 'AA',
  in: 'both',
  result: 'none-found',
  by: ['axe'],
  ...criterion,
});

const viewOf = (criteria: CriterionResult[]) =>
  buildAccessibilityResults(aDataset(), {
    testedOn: '2026-11-21',
    tester: '',
    environment: [],
    technologies: '',
    checks,
    criteria,
  });

test('results are counted by what was found; what did not occur is not named', () => {
  const view = viewOf([
    aCriterion({}),
    aCriterion({ result: 'partly' }),
    aCriterion({ result: 'absent' }),
    aCriterion({}),
  ]);
  expect(view.lead).toBe(
    '4の達成基準のうち、「試した範囲で問題なし」が2、「一部だけを確かめた」が1、「当てはまるものがない」が1です。',
  );
  expect(viewOf([aCriterion({ result: 'fails' })]).lead).toContain('「問題がある」が1');
});

test('a criterion names its level, its standard and its checks', () => {
  const [criterion] = viewOf([
    aCriterion({ in: 'wcag', by: ['look', 'axe'], note: '図は除く' }),
  ]).criteria;
  expect(criterion).toEqual({
    title: '1.4.3 コントラスト',
    place: 'AA・WCAG 2.2',
    result: '試した範囲で問題なし',
    by: '道具、目',
    note: '図は除く',
  });
});

test('the day of the test is the one in the data', () => {
  expect(viewOf([]).testedOn).toBe('2026年11月21日');
});
