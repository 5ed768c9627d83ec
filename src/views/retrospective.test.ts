import { describe, expect, test } from 'vitest';
import { DATA_FOLDER, datasetIn } from '#src/testing/test-data.ts';
import { aContext, aDefinition, aNode, aNote, anItem } from '#src/testing/builders.ts';
import { planContexts } from './context.ts';
import { buildItemMentions } from './item-retrospective.ts';
import { describeActions } from './retrospective-lead.ts';
import { buildRetrospectiveView } from './retrospective.ts';

const item = anItem({ id: 'x', name: '窓口' });
const context = aContext({
  definition: aDefinition({ retrospective: { sections: [{ code: 'Try', name: '次にすること' }] } }),
  outline: [aNode()],
  items: [item],
  retrospective: [
    { kind: 'Keep', number: '1', text: '続ける', relatedIds: ['part-1', 'x'] },
    { kind: 'Try', number: '1', text: '試す' },
    { kind: 'Try', number: '2', text: '考える' },
  ],
  retrospectiveActions: [
    { number: '1', kind: '集約', name: '古い窓口', departments: ['市民課'] },
    { number: '1', kind: '新規', itemId: 'x', name: '窓口', note: '広げる' },
  ],
  notes: [aNote({ table: 'retrospective', targetId: 'try-1', text: '要約した。' })],
});
const view = buildRetrospectiveView(context);

test('sections in the plan’s words, only those that have lines', () => {
  expect(view.sections.map(({ name, lines }) => [name, lines.length])).toEqual([
    ['次にすること', 2],
    ['Keep', 1],
  ]);
  expect(view.lead).toBe(
    '次にすること（Try）が2件、Keepが1件あります。Tryからつながる取組は2件（新規1件、集約1件）です。',
  );
});

test('a Try has its actions by kind, linked where they are items, and its notes', () => {
  const [first, second] = view.sections[0]?.lines ?? [];
  expect(first).toMatchObject({
    id: 'try-1',
    label: 'Try 1',
    actionSentence: 'つながる取組は2件（新規1件、集約1件）です。',
    actions: [
      {
        kind: '新規',
        list: [{ text: '窓口', path: '/aoba/reform/items/x/', note: '広げる' }],
      },
      {
        kind: '集約',
        list: [
          {
            text: '古い窓口',
            departments: [{ text: '市民課', path: '/aoba/reform/departments/shimin/' }],
          },
        ],
      },
    ],
    notes: [{ text: '要約した。' }],
  });
  expect(second).toMatchObject({
    actions: [],
    actionSentence: 'つながる取組は、データに載っていません。',
  });
});

test('other lines have no actions to miss, but what they relate to', () => {
  const keep = view.sections[1]?.lines[0];
  expect(keep).not.toHaveProperty('actionSentence');
  expect(keep?.related).toEqual([
    { text: '取組① 税収の確保', path: '/aoba/reform/outline/part-1/' },
    { text: '窓口', path: '/aoba/reform/items/x/' },
  ]);
});

test('an item knows the lines that concern it', () => {
  expect(buildItemMentions(context, item)).toEqual([
    { text: 'Keep 1', path: '/aoba/reform/retrospective/#keep-1', line: '続ける' },
    { text: 'Try 1', path: '/aoba/reform/retrospective/#try-1', line: '試す', kind: '新規' },
  ]);
  expect(buildItemMentions(context, anItem({ id: 'y' }))).toEqual([]);
});

test('kinds without actions are not counted', () => {
  expect(describeActions([{ number: '1', kind: '既存', name: '窓口' }])).toBe(
    'つながる取組は1件（既存1件）です。',
  );
});

describe('the published source, counted by hand', () => {
  const found = planContexts(datasetIn(DATA_FOLDER)).find(
    ({ plan }) => plan.retrospective.length > 0,
  );
  if (!found) throw new Error('no plan with a look back');
  const { sections, lead } = buildRetrospectiveView(found);

  test('Keep 3, Problem 9, Try 8, and 78 actions of 48 items', () => {
    expect(sections.map(({ code, lines }) => [code, lines.length])).toEqual([
      ['Keep', 3],
      ['Problem', 9],
      ['Try', 8],
    ]);
    expect(lead).toContain('延べ78件（新規23件、既存47件、集約8件）');
    expect(lead).toContain('重なりを除くと48件');
  });

  test('the actions of each Try: 新規, 既存, 集約', () => {
    const counts = sections[2]?.lines.map(({ actions }) =>
      ['新規', '既存', '集約'].map(
        (kind) => actions.find((group) => group.kind === kind)?.list.length ?? 0,
      ),
    );
    expect(counts).toEqual([
      [4, 4, 0],
      [5, 3, 4],
      [2, 6, 0],
      [3, 11, 0],
      [3, 11, 0],
      [1, 1, 0],
      [5, 11, 4],
      [0, 0, 0],
    ]);
  });
});
