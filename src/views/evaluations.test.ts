import { describe, expect, test } from 'vitest';
import type { Item } from '#src/domain/item.ts';
import {
  aContext,
  aDefinition,
  aDepartment,
  aForm,
  aNode,
  anItem,
  aPeriod,
  aProgress,
  aScale,
  aStageScale,
} from '#src/testing/builders.ts';
import { buildEvaluations } from './evaluations.ts';

const departments = [
  aDepartment({ id: 'zaisei', name: '財政課', kana: 'ざいせいか' }),
  aDepartment({ id: 'shimin', name: '市民課', kana: 'しみんか' }),
  aDepartment({ id: 'kanzai', name: '管財課', kana: 'かんざいか' }),
];
const outline = [
  aNode({ id: 'a', number: '1', name: '歳入' }),
  aNode({ id: 'b', number: '2', name: '歳出' }),
  aNode({ id: 'c', number: '3', name: '空の取組' }),
];
const items: Item[] = [
  anItem({ id: 'x', name: '徴収', outlineId: 'a', departments: ['財政課'] }),
  anItem({ id: 'y', name: '窓口', outlineId: 'b', departments: ['市民課'] }),
  anItem({ id: 'z', name: '広告', outlineId: 'b', departments: ['市民課', '財政課'] }),
];
const progress = [
  aProgress('x', { stage: '推進', grade: 'A' }),
  aProgress('y', { stage: '準備', grade: 'C' }),
  aProgress('z', { stage: '推進', grade: 'C' }),
];

function evaluationsOf(plan: Parameters<typeof aContext>[0] = {}) {
  const period = aPeriod({ progress });
  return buildEvaluations(
    aContext({ outline, items, periods: [period], ...plan }, departments),
    period,
  );
}
const breakdownOf = (id: string, plan?: Parameters<typeof aContext>[0]) =>
  evaluationsOf(plan)[0]?.breakdowns.find((each) => each.id === id);
const rowsOf = (...given: Parameters<typeof breakdownOf>) =>
  breakdownOf(...given)?.rows.map(({ label, path, distribution }) => [
    label,
    path,
    distribution.segments.map(({ count }) => count).join(' '),
  ]);

test('by 取組, without those that have no items', () => {
  expect(breakdownOf('outline')?.title).toBe('取組別');
  expect(rowsOf('outline')).toEqual([
    ['取組① 歳入', '/aoba/reform/2020-h1/a/', '0 1 0 0'],
    ['取組② 歳出', '/aoba/reform/2020-h1/b/', '0 0 0 2'],
  ]);
});

test('items that stand under no 取組 are not lost', () => {
  const loose = [...items, anItem({ id: 'w' })];
  expect(rowsOf('outline', { items: loose })?.at(-1)).toEqual([
    'そのほかの項目',
    undefined,
    '0 0 0 0',
  ]);
});

test('by department in the order of the readings; shared items count for each, and the title says so', () => {
  expect(breakdownOf('department')?.title).toBe(
    '担当部署別（五十音順。複数の部署が担当する項目は、それぞれに数えています）',
  );
  expect(rowsOf('department')).toEqual([
    ['財政課', '/aoba/reform/departments/zaisei/', '0 1 0 1'],
    ['市民課', '/aoba/reform/departments/shimin/', '0 0 0 2'],
  ]);
  const alone = { items: items.slice(0, 2) };
  expect(breakdownOf('department', alone)?.title).toBe('担当部署別（五十音順）');
});

test('by stage in the order of the scale, without stages that no item has', () => {
  expect(breakdownOf('stage')?.title).toBe('計画(P)の段階別');
  expect(rowsOf('stage')).toEqual([
    ['⑤準備', undefined, '0 0 0 1'],
    ['⑧推進', undefined, '0 1 0 1'],
  ]);
});

describe('the title by stage', () => {
  test.each([
    ['段階', true, '段階別'],
    ['計画(P)', true, '計画(P)の段階別'],
    ['今後の方向性', false, '今後の方向性ごと'],
  ])('%s', (header, ordered, expected) => {
    const column = { id: 'stage', header, phase: 'plan', kind: 'rating', scale: 'stage' } as const;
    const form = aForm({ columns: [column, ...aForm().columns.slice(1)] });
    const scales = { stage: aStageScale({ ordered }), grade: aScale() };
    const definition = aDefinition({ form, scales });
    expect(breakdownOf('stage', { definition })?.title).toBe(expected);
  });
});

test('a plan without outline has no breakdown by it', () => {
  expect(breakdownOf('outline', { outline: [], items: [anItem()] })).toBeUndefined();
});

test('a list of items for each grade, each item once', () => {
  const twice = [...items, anItem({ id: 'w', relistedFrom: 'y' })];
  const [evaluation] = evaluationsOf({ items: twice });
  expect(evaluation?.overall).toMatchObject({ total: 3, rated: 3 });
  expect(
    evaluation?.lists.map(({ id, segment, items: listed }) => [id, segment.code, listed]),
  ).toEqual([
    ['grade-1', 'S', []],
    ['grade-2', 'A', [{ text: '徴収', path: '/aoba/reform/items/x/', departments: ['財政課'] }]],
    ['grade-3', 'B', []],
    [
      'grade-4',
      'C',
      [
        { text: '窓口', path: '/aoba/reform/items/y/', departments: ['市民課'] },
        { text: '広告', path: '/aoba/reform/items/z/', departments: ['市民課', '財政課'] },
      ],
    ],
  ]);
});

test('each evaluation column is told apart; a plan without one has none', () => {
  const external = {
    id: 'external',
    header: '外部評価',
    phase: 'check',
    kind: 'rating',
    scale: 'grade',
  } as const;
  const both = aDefinition({ form: aForm({ columns: [...aForm().columns, external] }) });
  expect(evaluationsOf({ definition: both }).map(({ header }) => header)).toEqual([
    '評価',
    '外部評価',
  ]);
  const none = aDefinition({ form: aForm({ columns: aForm().columns.slice(0, 2) }) });
  expect(evaluationsOf({ definition: none })).toEqual([]);
});

describe('why an item has its rating', () => {
  const [stage, activity, grade, improvement] = aForm().columns;
  const whyOf = (answers: Parameters<typeof aProgress>[1], phase: 'check' | 'act' = 'check') => {
    const reason = { id: 'reason', header: '評価の理由', phase, kind: 'text' as const };
    const columns = [stage, activity, grade, reason, improvement].filter(
      (each) => each !== undefined,
    );
    const period = aPeriod({ progress: [aProgress('x', { grade: 'C', ...answers })] });
    const definition = aDefinition({ form: aForm({ columns }) });
    const context = aContext({ definition, outline, items, periods: [period] }, departments);
    const evaluation = buildEvaluations(context, period)[0];
    return [evaluation?.whyHeader, evaluation?.lists.at(-1)?.items[0]?.why];
  };

  test('is the text that follows the rating', () => {
    expect(whyOf({ reason: '人手が足りない' })).toEqual(['評価の理由', '人手が足りない']);
  });

  test('is not said where the report does not say it', () => {
    expect(whyOf({})).toEqual([undefined, undefined]);
    expect(whyOf({ reason: { absence: 'none' } })).toEqual([undefined, undefined]);
  });

  test('is not the text of another phase', () => {
    expect(whyOf({ reason: '続ける' }, 'act')).toEqual([undefined, undefined]);
  });
});
