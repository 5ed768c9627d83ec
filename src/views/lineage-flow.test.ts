import { expect, test } from 'vitest';
import type { LineageCounts } from '#src/domain/lineage.ts';
import { buildFlow } from './lineage-flow.ts';

const NONE = { former: 0, latter: 0, continued: 0, ended: 0, merged: 0, added: 0, renamed: 0 };
const flowOf = (counts: Partial<LineageCounts>) =>
  buildFlow({ from: '前', to: '後' }, { ...NONE, ...counts });

test('bands say what happened to how many', () => {
  const flow = flowOf({
    former: 53,
    latter: 53,
    continued: 41,
    ended: 12,
    merged: 4,
    added: 12,
    renamed: 4,
  });
  expect(flow.bands.map(({ kind, count }) => [kind, count])).toEqual([
    ['kept', 37],
    ['renamed', 4],
    ['merged', 4],
    ['ended', 8],
    ['added', 12],
  ]);
  expect(flow.sentence).toBe(
    '同じ名前で続いた37項目、名前が変わって続いた4項目、集約先あり4項目、そのほか終わった8項目、新しく加わった12項目',
  );
});

test('no band overlaps another of its side, and each has room for a line', () => {
  const { bands, height } = flowOf({ continued: 200, renamed: 1, ended: 1, merged: 1, added: 3 });
  for (const a of bands) {
    expect(a.height).toBeGreaterThanOrEqual(1.75);
    expect(a.y + a.height).toBeLessThanOrEqual(height + 0.001);
    for (const b of bands) {
      const besides = a.x + a.width <= b.x || b.x + b.width <= a.x;
      const apart = a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(a === b || besides || apart).toBe(true);
    }
  }
});

test('says whether bands are thicker than their numbers', () => {
  expect(flowOf({ continued: 200, renamed: 1 }).stretched).toBe(true);
  expect(flowOf({ continued: 2, added: 2 }).stretched).toBe(false);
  expect(flowOf({})).toMatchObject({ bands: [], height: 0, stretched: false });
});
