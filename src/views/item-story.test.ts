import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import { aContext, aDefinition, anItem } from '#src/testing/builders.ts';
import { buildItemStory, type StoryStep } from './item-story.ts';

const definition = aDefinition({ lineage: { name: '整理表', from: '前期', to: '後期' } });
const items = [
  anItem({ id: 'f-1', name: '窓口' }),
  anItem({ id: 'f-2', name: '広告' }),
  anItem({ id: 'f-3', name: '駐車場' }),
  anItem({ id: 'l-1', name: '窓口の改善' }),
  anItem({ id: 'l-2', name: '看板' }),
  anItem({ id: 'x', name: 'ほか' }),
];
const lineage = [
  { order: 1, change: '継続', formerId: 'f-1', latterId: 'l-1' },
  { order: 2, change: '廃止', formerId: 'f-2', note: '「看板」に集約する。' },
  { order: 3, change: '新規', latterId: 'l-2' },
  { order: 4, change: '廃止（完了）', formerId: 'f-3' },
];
const retrospective: Plan['retrospective'] = [
  { kind: 'Problem', number: '1', text: '窓口が混む。', relatedIds: ['f-1'] },
  { kind: 'Try', number: '1', text: '待たせない。', relatedIds: ['x'] },
];
const retrospectiveActions = [
  { number: '1', kind: '既存' as const, itemId: 'l-1', name: '窓口の改善' },
];

function storyOf(id: string, plan: Partial<Plan> = {}) {
  const context = aContext({ definition, items, lineage, ...plan });
  return buildItemStory(context, context.plan.items.find((item) => item.id === id) ?? anItem());
}

const wordsOf = (step: StoryStep): string[] => {
  switch (step.kind) {
    case 'items':
      return step.items.length === 0
        ? [step.absence]
        : step.items.map(({ text, path }) => (path === undefined ? `${text}（ここ）` : text));
    case 'look-back':
      return step.mentions.map(({ text, line }) => `${text} ${line}`);
    case 'changes':
      return step.changes.map(({ text, item }) => (item === undefined ? text : `${item}：${text}`));
  }
};
const stepsOf = (id: string, plan: Partial<Plan> = {}) =>
  storyOf(id, plan)?.steps.map((step) => [step.title, ...wordsOf(step)]);

test.each([
  ['f-1', '前期の項目で、名前を変えて、後期の「窓口の改善」に続きます。'],
  ['l-1', '後期の項目で、名前を変えて、前期の「窓口」から続いています。'],
  ['f-2', '前期の項目で、後期の「看板」に集約されました。'],
  ['l-2', '後期で新しく加わった項目です。前期の1項目がここに集約されました。'],
  ['f-3', '前期の項目で、後期に続く項目はありません。'],
])('the story of %s in a sentence', (id, sentence) => {
  expect(storyOf(id)?.sentence).toBe(sentence);
});

describe('the steps stand in order of time', () => {
  test('with the look back between the plans; the same from both ends', () => {
    const between = [
      ['前期の振り返り', 'Problem 1 窓口が混む。', 'Try 1 待たせない。'],
      ['整理表', '継続・名前が変わりました'],
    ];
    const plan = { retrospective, retrospectiveActions };
    expect(stepsOf('f-1', plan)).toEqual([
      ['前期', '窓口（ここ）'],
      ...between,
      ['後期', '窓口の改善'],
    ]);
    expect(stepsOf('l-1', plan)).toEqual([
      ['前期', '窓口'],
      ...between,
      ['後期', '窓口の改善（ここ）'],
    ]);
  });

  test('a line that concerns both ends is told once', () => {
    const both = [
      { kind: 'Keep' as const, number: '2', text: '続ける。', relatedIds: ['f-1', 'l-1'] },
    ];
    expect(stepsOf('f-1', { retrospective: both })?.[1]).toEqual([
      '前期の振り返り',
      'Keep 2 続ける。',
    ]);
  });

  test('a merger leads to the item that it went into, and back to all that did', () => {
    expect(stepsOf('f-2')).toEqual([
      ['前期', '広告（ここ）'],
      ['整理表', '廃止'],
      ['後期', '看板'],
    ]);
    expect(stepsOf('l-2')).toEqual([
      ['前期', '広告'],
      ['整理表', '広告：廃止', '看板：新規'],
      ['後期', '看板（ここ）'],
    ]);
  });

  test('says what there is not', () => {
    expect(stepsOf('f-3')?.at(-1)).toEqual(['後期', '後期に、続く項目はありません。']);
    const alone = { lineage: [{ order: 1, change: '新規', latterId: 'l-2' }] };
    expect(stepsOf('l-2', alone)?.[0]).toEqual(['前期', '前期に、もとになる項目はありません。']);
  });
});

test('an item that only the look back names has that, and one that nothing names has no story', () => {
  const named = storyOf('x', { retrospective });
  expect(named?.sentence).toBe('振り返りの1か所に、この項目が出てきます。');
  expect(named?.steps.map(({ kind }) => kind)).toEqual(['look-back']);
  expect(named).not.toHaveProperty('all');
  expect(storyOf('x')).toBeUndefined();
});
