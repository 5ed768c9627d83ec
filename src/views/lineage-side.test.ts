import { expect, test } from 'vitest';
import { aContext, aDefinition, anItem } from '#src/testing/builders.ts';
import { describeItemCount, describeListedCount, sideOf } from './lineage-side.ts';

const items = ['f', 'l', 'both', 'none'].map((id) => anItem({ id }));
const [former, latter, both, none] = items as [
  (typeof items)[number],
  (typeof items)[number],
  (typeof items)[number],
  (typeof items)[number],
];
const lineage = [
  { order: 1, change: '継続', formerId: 'f', latterId: 'both' },
  { order: 2, change: '継続', formerId: 'both', latterId: 'l' },
];
const definition = aDefinition({ lineage: { from: '前期', to: '後期' } });
const context = aContext({ definition, items, lineage });

test('an item belongs to the plan on whose side it stands', () => {
  expect(items.map((item) => sideOf(context, item))).toEqual([
    '前期',
    '後期',
    undefined,
    undefined,
  ]);
});

test('counts tell the two plans apart, where there are two', () => {
  expect(describeItemCount(context, [former, latter, latter])).toBe('前期の1項目と後期の2項目');
  expect(describeItemCount(context, [latter, both, none])).toBe('後期の1項目とそのほかの2項目');
  expect(describeItemCount(aContext({ items }), items)).toBe('4項目');
  expect(describeItemCount(context, [])).toBe('0項目');
});

test('what is listed again is told apart from what is counted', () => {
  const again = anItem({ id: 'again', relistedFrom: 'f' });
  expect(describeListedCount(context, [former, latter, again])).toBe(
    '前期の1項目と後期の1項目と再掲1項目',
  );
  expect(describeListedCount(context, [former])).toBe('前期の1項目');
  expect(describeListedCount(context, [again])).toBe('再掲1項目');
  expect(describeListedCount(context, [])).toBe('0項目');
});
