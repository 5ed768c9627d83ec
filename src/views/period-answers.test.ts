import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aBareDefinition,
  aContext,
  aDefinition,
  anItem,
  aPeriod,
  aProgress,
  aReview,
  aScale,
  aStageScale,
} from '#src/testing/builders.ts';
import { buildPeriodView } from './period.ts';

const items = [anItem({ id: 'x' }), anItem({ id: 'y' }), anItem({ id: 'z' })];

function viewOf(period: Parameters<typeof aPeriod>[0], plan: Partial<Plan> = {}) {
  const built = aPeriod(period);
  return buildPeriodView(aContext({ items, periods: [built], ...plan }), built);
}
const written = (figures: ReturnType<typeof viewOf>['answers']): string[] =>
  figures.map(({ title, figure, target }) => `${title} ${figure} ${target ?? '-'}`);

test('what went well, what is stuck and what was said lead to what is behind them', () => {
  const view = viewOf({
    progress: [
      aProgress('x', { grade: 'S' }),
      aProgress('y', { grade: 'A' }),
      aProgress('z', { grade: 'C' }),
    ],
    reviews: [aReview()],
  });
  expect(written(view.answers)).toEqual([
    '計画どおり以上 2項目 grade-items',
    '未実施（C） 1項目 grade-4',
    '点検の意見 1件 reviews',
  ]);
  expect(view.evaluations[0]?.lists[3]?.id).toBe('grade-4');
  expect(view).not.toHaveProperty('ungraded');
});

test('none leads nowhere; comments that are not there are told so beside the totals', () => {
  const view = viewOf({ progress: [aProgress('x', { grade: 'B' }), aProgress('y')] });
  expect(written(view.answers)).toEqual(['計画どおり以上 0項目 -', '未実施（C） 0項目 -']);
  expect(written(view.totals)).toEqual([
    '項目 3 -',
    '報告あり 2 -',
    '報告なし 1 -',
    '評価なし 2 -',
    '点検の意見 記載なし -',
  ]);
});

test('a scale that does not say what is on track judges nothing', () => {
  const grade = aScale({ name: '進捗度', levels: [{ code: 'A' }, { code: 'B' }] });
  const definition = aDefinition({ scales: { stage: aStageScale(), grade } });
  const view = viewOf({ progress: [aProgress('x', { grade: 'A' })] }, { definition });
  expect(view.answers).toEqual([]);
});

test('levels on track without a common name stand by their codes', () => {
  const { levels } = aScale();
  const definition = aDefinition({
    scales: { stage: aStageScale(), grade: { name: '評価', levels } },
  });
  const view = viewOf({ progress: [aProgress('x', { grade: 'A' })] }, { definition });
  expect(written(view.answers)[0]).toBe('S・A 1項目 grade-items');
});

test('a plan that rates nothing says so, and counts reports', () => {
  const view = viewOf(
    { id: '2020', progress: [aProgress('x')] },
    { definition: aBareDefinition() },
  );
  expect(view.ungraded).toBe('この計画の様式には、進み具合を評価の記号で示す欄がありません。');
  expect(view.answers).toEqual([]);
  expect(written(view.totals)).toEqual([
    '項目 3 -',
    '報告あり 1 -',
    '報告なし 2 -',
    '点検の意見 記載なし -',
  ]);
});
