import { expect, test } from 'vitest';
import { aDefinition, aNote, aPlan } from '#src/testing/builders.ts';
import { codeRows } from './codes.ts';

const listed = (list: string, plan = aPlan({ definition: aDefinition() })) =>
  codeRows(plan).filter((row) => row.list === list);

test('a scale gives one row a level, with its number and whether it counts as on track', () => {
  expect(listed('grade')[2]).toEqual({
    list: 'grade',
    listName: '評価',
    order: 3,
    code: 'B',
    name: '計画に未達',
    onTrack: '非該当',
  });
  expect(listed('stage')[1]).toEqual({
    list: 'stage',
    listName: '計画(P)',
    order: 2,
    code: '準備',
    number: 5,
  });
});

test('a choice of the form gives its options in their order', () => {
  const columns = [
    { id: 'next', header: '方向性', phase: 'act', kind: 'choice', options: ['継続', '完了'] },
  ] as const;
  const form = { columns: columns.map((column) => ({ ...column, options: [...column.options] })) };
  const plan = aPlan({ definition: aDefinition({ form }) });
  expect(listed('next', plan).map(({ code, order }) => `${order} ${code}`)).toEqual([
    '1 継続',
    '2 完了',
  ]);
});

test('every word for a missing value is explained', () => {
  expect(listed('absence').map(({ code }) => code)).toEqual([
    'なし',
    '未実施',
    '対象外',
    '中止',
    '未公表',
    '記載なし',
    '原典で欠落',
    '判読不能',
  ]);
});

test('a mark is explained by its column; words explain themselves', () => {
  const columns = [
    {
      id: 'goal',
      header: '組織目標',
      phase: 'plan',
      kind: 'choice',
      options: ['○', '該当なし'],
      description: '目標に当たるか',
    },
  ] as const;
  const form = { columns: columns.map((column) => ({ ...column, options: [...column.options] })) };
  const plan = aPlan({ definition: aDefinition({ form }) });
  expect(listed('goal', plan).map(({ code, name }) => [code, name])).toEqual([
    ['○', '目標に当たるか'],
    ['該当なし', undefined],
  ]);
});

test('levels, cost lines with their units, editions, sources and tables are explained', () => {
  const definition = aDefinition({
    levels: [{ id: 'initiative', name: '取組' }],
    costs: {
      lines: [
        { id: 'total', name: '計', unit: '千円' },
        { id: 'hours', name: '業務時間' },
      ],
    },
    effects: { unit: '千円', editions: [{ id: 'planned', name: '策定時' }] },
    sources: [{ id: 'sheet', title: '進行管理シート', publisher: '青葉市' }],
    retrospective: { sections: [{ code: 'Try', name: '次にすること' }] },
  });
  const plan = aPlan({ definition, notes: [aNote(), aNote({ table: 'plan' }), aNote()] });
  const lists = ['level', 'cost-line', 'edition', 'source', 'retrospective', 'table'];
  expect(
    lists.flatMap((list) =>
      listed(list, plan).map(({ code, name, unit = '' }) => `${list} ${code} ${name} ${unit}`),
    ),
  ).toEqual([
    'level initiative 取組 ',
    'cost-line total 計 千円',
    'cost-line hours 業務時間 記載なし',
    'edition planned 策定時 千円',
    'source sheet 進行管理シート ',
    'retrospective Try 次にすること ',
    'table items 取組項目・事業 ',
    'table plan 計画の全体 ',
  ]);
});
