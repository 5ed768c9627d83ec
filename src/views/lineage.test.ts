import { describe, expect, test } from 'vitest';
import { DATA_FOLDER, datasetIn } from '#src/testing/test-data.ts';
import { aContext, aDefinition, aNode, aNote, anItem } from '#src/testing/builders.ts';
import { planContexts } from './context.ts';
import { buildLineageView } from './lineage.ts';

const definition = aDefinition({
  lineage: { from: '前期', to: '後期', kinds: [{ code: '新規', outcome: 'new' }] },
});
const items = [
  anItem({ id: 'f-1', name: '窓口' }),
  anItem({ id: 'f-2', name: '広告' }),
  anItem({ id: 'l-1', name: '窓口の改善' }),
  anItem({ id: 'l-2', name: '看板' }),
];
const lineage = [
  { order: 2, change: '廃止', formerId: 'f-2', note: '「看板」に集約する。' },
  { order: 1, change: '継続', formerId: 'f-1', latterId: 'l-1', outlineId: 'part-1' },
  { order: 3, change: '新規', latterId: 'l-2', outlineId: 'part-1', departments: ['市民課'] },
];
const outline = [aNode()];
const notes = [aNote({ table: 'lineage', targetId: 'l-2', header: '後の項目ID' })];
const context = aContext({ definition, outline, items, lineage, notes });

describe('the page', () => {
  const view = buildLineageView(context);

  test('counts by the words of the source, in the order of what they come to', () => {
    expect(view.changes.map(({ change, outcome, count }) => [change, outcome, count])).toEqual([
      ['継続', '続いた', 1],
      ['新規', '新しく加わった', 1],
      ['廃止', '終わった', 1],
    ]);
    expect(view.changes[1]?.path).toBe(
      `/aoba/reform/lineage/?${new URLSearchParams({ 変更区分: '新規' })}#rows`,
    );
  });

  test('has every row by its place, in the order of the source', () => {
    expect(view.groups.map(({ trail, rows }) => [trail[0]?.text, rows.length])).toEqual([
      ['取組① 税収の確保', 2],
      [undefined, 1],
    ]);
    expect(view.groups[0]?.rows[0]).toMatchObject({
      former: { text: '窓口', path: '/aoba/reform/items/f-1/' },
      latter: { text: '窓口の改善' },
      renamed: true,
    });
  });

  test('says where merged items went, with a link in the note', () => {
    expect(view.mergedSentence).toBe(
      '終わった1項目のうち、どの項目に集約されたかが書かれているのは1項目で、集約先は「看板」です。',
    );
    expect(view.groups[1]?.rows[0]?.note).toEqual([
      { text: '「' },
      { text: '看板', path: '/aoba/reform/items/l-2/' },
      { text: '」に集約する。' },
    ]);
  });

  test('offers filters with a choice, and notes with the names of their items', () => {
    expect(view.controls?.filters.map(({ key }) => key)).toEqual(['変更区分']);
    expect(view.notes).toMatchObject([{ header: '看板の後の項目ID' }]);
  });
});

describe('the 65 rows of the published source, counted by hand', () => {
  const found = planContexts(datasetIn(DATA_FOLDER)).find(({ plan }) => plan.lineage.length > 0);
  if (!found) throw new Error('no plan with a lineage');
  const view = buildLineageView(found);

  test('53 items become 53', () => {
    expect(view.lead).toBe(
      '前期アクションプランの53項目のうち41項目が続き、12項目が終わりました。後期アクションプランでは12項目が新しく加わり、53項目になりました。名前が変わったのは4項目です。',
    );
    expect(view.mergedSentence).toBe(
      '終わった12項目のうち、どの項目に集約されたかが書かれているのは4項目で、集約先は「BPRの推進」です。',
    );
  });

  test('by the words of the source', () => {
    expect(view.changes.map(({ change, count }) => [change, count])).toEqual([
      ['継続（新規）', 1],
      ['継続', 40],
      ['新規', 12],
      ['廃止（取組を集約）', 7],
      ['廃止（新規取組として見直し）', 1],
      ['廃止（取組完了）', 1],
      ['廃止（制度構築完了、新規取組に統合）', 1],
      ['廃止（取組を見直し）', 2],
    ]);
  });

  test('every row stands in the table, under one of nine places', () => {
    expect(view.rowCount).toBe(65);
    expect(view.groups.map(({ rows }) => rows.length)).toEqual([4, 23, 4, 13, 1, 3, 7, 5, 5]);
    expect(view.groups.flatMap(({ rows }) => rows).filter(({ renamed }) => renamed)).toHaveLength(
      4,
    );
  });
});
