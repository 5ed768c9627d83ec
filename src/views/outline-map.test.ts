import { expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import { planContexts } from './context.ts';
import {
  aBareDefinition,
  aContext,
  anItem,
  aNode,
  aPeriod,
  aProgress,
} from '#src/testing/builders.ts';
import { DATA_FOLDER, datasetIn } from '#src/testing/test-data.ts';
import { buildOutlineMap } from './outline-map.ts';

const items = [
  anItem({ id: 'a', name: '窓口', outlineId: 'part-1-1' }),
  anItem({ id: 'b', name: '看板', outlineId: 'part-1' }),
  anItem({ id: 'c', name: '駐車場' }),
  anItem({ id: 'd', name: '窓口の改善', outlineId: 'part-2', relistedFrom: 'a' }),
];
const outline = [
  aNode(),
  aNode({ id: 'part-1-1', parentId: 'part-1', name: '市税' }),
  aNode({ id: 'part-2', number: '2', name: '広告' }),
];
const period = aPeriod({
  progress: [aProgress('a', { grade: 'C' }), aProgress('b', { grade: 'A' })],
});
const mapOf = (plan: Partial<Plan> = {}) =>
  buildOutlineMap(aContext({ items, outline, periods: [period], ...plan }));

test('every counted item once, below the top of its trail, with its grade or the lack of one', () => {
  expect(mapOf()?.parts).toEqual([
    {
      number: '取組①',
      name: '税収の確保',
      path: '/aoba/reform/outline/part-1/',
      cells: [
        {
          text: '窓口',
          path: '/aoba/reform/items/a/',
          letter: 'C',
          words: 'C（未実施）',
          tone: 'orange',
        },
        {
          text: '看板',
          path: '/aoba/reform/items/b/',
          letter: 'A',
          words: 'A（計画どおりに達成）',
          tone: 'green',
        },
      ],
    },
    {
      number: '',
      name: 'そのほかの項目',
      cells: [
        {
          text: '駐車場',
          path: '/aoba/reform/items/c/',
          letter: '−',
          words: '評価の記載なし',
          tone: 'grey',
        },
      ],
    },
  ]);
});

test('the legend has the letters of the map in the order of the scale, and the empty cell', () => {
  const map = mapOf();
  expect(map?.legend.map(({ label }) => label)).toEqual(['A', 'C']);
  expect(map?.missing).toBe('評価の記載なし');
  expect(map?.sentence).toBe(
    '令和2年度上半期の評価を、1項目1マスで示しています。マスを選ぶと項目が開きます。',
  );
});

test('where every item has a grade no cell is empty', () => {
  expect(mapOf({ items: items.slice(0, 2) })).not.toHaveProperty('missing');
});

test('without grades there is no map', () => {
  expect(mapOf({ periods: [] })).toBeUndefined();
  expect(mapOf({ periods: [aPeriod({ progress: [aProgress('a', {})] })] })).toBeUndefined();
  expect(mapOf({ definition: aBareDefinition() })).toBeUndefined();
});

test('the published plans: two have grades, and their items stand on the map, counted by hand', () => {
  const maps = planContexts(datasetIn(DATA_FOLDER)).map((context) => [
    context.plan.id,
    buildOutlineMap(context)?.parts.flatMap(({ cells }) => cells).length,
  ]);
  expect(Object.fromEntries(maps)).toEqual({
    'action-plan-2020': 79,
    'reform-plan-6': undefined,
    'reform-plan-2022': undefined,
    'reform-plan-3': undefined,
    'priority-projects-2020': 26,
  });
});
