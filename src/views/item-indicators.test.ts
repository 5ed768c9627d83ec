import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Item } from '#src/domain/item.ts';
import { aContext, aNode, anIndicator, anItem, aPeriod, aProgress } from '#src/testing/builders.ts';
import { buildItemIndicators } from './item-indicators.ts';
import { buildReport } from './report.ts';

const outline = [aNode(), aNode({ id: 'part-1-1', parentId: 'part-1', number: '2' })];

function viewOf(item: Item, indicators: Indicator[], plan: Partial<Plan> = {}) {
  const period = aPeriod({ progress: [aProgress(item.id, { grade: 'C' })] });
  const context = aContext({ outline, items: [item], indicators, periods: [period], ...plan });
  const latest = context.plan.periods[0];
  return buildItemIndicators(context, item, latest && buildReport(context, latest, item));
}

test('either table may name the other; the nodes above an item count too', () => {
  const item = anItem({ outlineId: 'part-1-1', indicatorIds: ['own'] });
  const view = viewOf(item, [
    anIndicator({ id: 'above', relatedIds: ['part-1'] }),
    anIndicator({ id: 'own' }),
    anIndicator({ id: 'named', relatedIds: ['item-1'] }),
    anIndicator({ id: 'other', relatedIds: ['item-2'] }),
  ]);
  expect(view?.indicators.map(({ path, through }) => [path, through?.text])).toEqual([
    ['/aoba/reform/indicators/above/', '取組① 税収の確保'],
    ['/aoba/reform/indicators/own/', undefined],
    ['/aoba/reform/indicators/named/', undefined],
  ]);
  expect(view?.sentence).toBe(
    '関係する指標は3つあります。うち1つは、項目を含む体系の指標です。評価は取組の進み具合を、指標は測った値を示します。一方からもう一方が決まるものではありません。',
  );
  expect(view?.grades.map(({ rating }) => rating.code)).toEqual(['C']);
});

test('a re-listed item has the indicators of the one it repeats', () => {
  const origin = anItem({ id: 'origin', indicatorIds: ['own'] });
  const again = anItem({ id: 'again', relistedFrom: 'origin' });
  const view = viewOf(again, [anIndicator({ id: 'own' })], { items: [origin, again] });
  expect(view?.indicators).toHaveLength(1);
});

test('without grades nothing is said of them; without indicators there is no section', () => {
  const item = anItem({ outlineId: 'part-1' });
  const above = anIndicator({ relatedIds: ['part-1'] });
  expect(viewOf(item, [above], { periods: [] })).toMatchObject({
    sentence: '関係する指標は1つあります。項目そのものではなく、項目を含む体系の指標です。',
    grades: [],
  });
  expect(viewOf(item, [anIndicator()])).toBeUndefined();
});
