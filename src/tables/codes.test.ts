import { expect, test } from 'vitest';
import { aDefinition, aPlan } from '#src/testing/builders.ts';
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
