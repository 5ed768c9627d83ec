import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '#src/domain/outline.ts';
import { DATA_FOLDER, datasetIn } from '#src/testing/test-data.ts';
import {
  aContext,
  aDefinition,
  aNode,
  aNote,
  anItem,
  aPeriod,
  aProgress,
} from '#src/testing/builders.ts';
import { planContexts } from './context.ts';
import { buildOutlineView } from './outline.ts';
import { buildPlanView } from './plan.ts';

const levels = [
  { id: 'policy', name: '施策' },
  { id: 'project', name: '事業' },
];
const outline = [
  aNode({
    id: 'a',
    levelId: 'policy',
    name: '歳入',
    motto: '夢を残そう',
    description: '増やす',
    plain: '集めます。使います。',
  }),
  aNode({ id: 'a-1', parentId: 'a', levelId: 'project', name: '窓口' }),
  aNode({ id: 'b', levelId: 'policy', number: '2', name: '歳出' }),
  aNode({ id: 'b-1', parentId: 'b', levelId: 'project', name: '窓口' }),
];
const items = [
  anItem({ id: 'x', name: '徴収', outlineId: 'a-1' }),
  anItem({ id: 'y', name: '徴収（再掲）', outlineId: 'b-1', relistedFrom: 'x' }),
];
const indicators = [
  {
    id: 'i-1',
    name: '徴収率',
    unit: '％',
    direction: 'increase' as const,
    relatedIds: ['x'],
  },
];
const context = aContext({
  definition: aDefinition({ levels }),
  outline,
  items,
  indicators,
  periods: [aPeriod({ progress: [aProgress('x', { grade: 'A' })] })],
  notes: [aNote({ table: 'outline', targetId: 'a-1', text: '名称は原典のまま。' })],
});
const viewOf = (id: string) =>
  buildOutlineView(context, outline.find((node) => node.id === id) as OutlineNode);

test('a top node: what it promises, what is below it, its sheet, its indicators', () => {
  expect(viewOf('a')).toMatchObject({
    number: '施策1',
    name: '歳入',
    motto: '夢を残そう',
    description: '増やす',
    plain: ['集めます。', '使います。'],
    lead: '1つの事業に、1項目があります。',
    status: '令和2年度上半期、1項目の評価は、「計画どおりに達成（A）」です。',
    childrenTitle: '事業',
    children: [{ number: '事業1', count: '1項目', items: [{ text: '徴収' }], children: [] }],
    items: [],
    sheet: { path: '/aoba/reform/2020-h1/a/' },
    indicators: [{ text: '徴収率', path: '/aoba/reform/indicators/i-1/' }],
    next: { text: '施策2 歳出', path: '/aoba/reform/outline/b/' },
    notes: [{ text: '名称は原典のまま。' }],
  });
});

test('a node below: its items with grades, the way there, no sheet of its own', () => {
  const view = viewOf('a-1');
  expect(view.items[0]?.grades[0]?.rating.code).toBe('A');
  expect(view.meta.breadcrumbs.map(({ text }) => text)).toEqual([
    '青葉市 改革プラン',
    '施策1 歳入',
  ]);
  expect(view).not.toHaveProperty('sheet');
  expect(view).not.toHaveProperty('next');
  // Its ratings say how many items there are.
  expect(view).not.toHaveProperty('lead');
  expect(view.status).toBe('令和2年度上半期、1項目の評価は、「計画どおりに達成（A）」です。');
  expect(view.meta.description).toContain('1項目があります。');
});

test('nodes of the same label are told apart, and re-listed items are not counted', () => {
  expect(['a-1', 'b-1'].map((id) => viewOf(id).meta.title)).toEqual([
    '施策1 歳入 › 事業1 窓口 青葉市 改革プラン',
    '施策2 歳出 › 事業1 窓口 青葉市 改革プラン',
  ]);
  expect(viewOf('b').lead).toBe('1つの事業に、再掲の1項目だけがあります。');
});

describe('the published source with three levels, counted by hand', () => {
  const found = planContexts(datasetIn(DATA_FOLDER)).find(
    ({ plan }) => plan.definition.levels?.length === 3,
  );
  if (!found) throw new Error('no plan with three levels');

  test('3 policies, 8 directions, 23 projects, 65 items of which one is re-listed', () => {
    expect(buildPlanView(found)).toMatchObject({
      partsTitle: '施策・方向性・基本事業と項目',
      partsLead:
        '3つの施策、8つの方向性、23の基本事業に、64項目があります。ほかに再掲が1項目あります。',
    });
  });

  test('the tree leads from each policy to its items', () => {
    const counts = buildPlanView(found).parts.map(({ children }) =>
      children.map((direction) => direction.children.map(({ items: own }) => own.length)),
    );
    expect(counts).toEqual([
      [
        [1, 2],
        [3, 3, 2, 2],
        [2, 3, 1, 3],
      ],
      [[3], [6, 4, 3]],
      [
        [4, 3, 3],
        [3, 3, 3],
        [2, 3, 3],
      ],
    ]);
  });
});
