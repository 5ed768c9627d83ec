import { expect, test } from 'vitest';
import { CostDefinitionSchema, kindWord, plainLineName } from './cost.ts';
import {
  accountOf,
  composeAccount,
  costColumns,
  headlineColumn,
  leafLines,
  linesBeside,
  rootLine,
} from './cost-account.ts';
import type { AmountKind, Cost } from './cost.ts';
import type { Quantity } from './quantity.ts';

const DEFINITION = CostDefinitionSchema.parse({
  lines: [
    { id: 'national', name: '国庫支出金', unit: '千円' },
    { id: 'general', name: '一般財源', unit: '千円' },
    { id: 'subtotal', name: '事業費計(A)', unit: '千円', sumOf: ['national', 'general'] },
    { id: 'hours', name: '業務時間' },
    { id: 'personnel', name: '人件費計(B)', unit: '千円' },
    { id: 'total', name: 'トータルコスト(A+B)', unit: '千円', sumOf: ['subtotal', 'personnel'] },
  ],
});
const ROOT = DEFINITION.lines[5]!;

function aCost(lineId: string, quantity: Quantity, periodId = '2020', kind: AmountKind = 'actual') {
  return { itemId: 'item-1', periodId, kind, lineId, quantity } satisfies Cost;
}

const idsOf = (lines: readonly { id: string }[]): string[] => lines.map(({ id }) => id);

test('the root is the sum that no other sum adds; the rest stand inside or beside it', () => {
  expect(rootLine(DEFINITION)).toBe(ROOT);
  expect(idsOf(leafLines(DEFINITION, ROOT))).toEqual(['national', 'general', 'personnel']);
  expect(idsOf(linesBeside(DEFINITION, ROOT))).toEqual(['hours']);
});

test('of several roots the one in money leads', () => {
  const lines = [
    { id: 'a', name: '時間', unit: '時間' },
    { id: 'b', name: '時間計', unit: '時間', sumOf: ['a'] },
    { id: 'c', name: '委託料', unit: '円' },
    { id: 'd', name: '費用計', unit: '円', sumOf: ['c'] },
  ];
  expect(rootLine({ lines })?.id).toBe('d');
  expect(idsOf(linesBeside({ lines }, lines[3]))).toEqual(['a', 'b']);
});

test('a plan that breaks nothing down has one line, which is its total', () => {
  const [line] = DEFINITION.lines;
  expect(rootLine({ lines: [line!] })).toBe(line);
  expect(leafLines({ lines: [line!] }, line!)).toEqual([line]);
});

test('lines that nothing adds up have no total', () => {
  const lines = DEFINITION.lines.slice(0, 2);
  expect(rootLine({ lines })).toBeUndefined();
  expect(linesBeside({ lines }, undefined)).toEqual(lines);
});

test('sums that name each other come to an end', () => {
  const lines = [
    { id: 'a', name: 'A', sumOf: ['b'] },
    { id: 'b', name: 'B', sumOf: ['a', 'c'] },
    { id: 'c', name: 'C' },
  ];
  expect(idsOf(leafLines({ lines }, lines[0]!))).toEqual(['c']);
  expect(rootLine({ lines })).toBeUndefined();
});

test('columns stand in order of time; a forecast before what was spent', () => {
  const columns = costColumns([
    aCost('general', 1, '2021', 'forecast'),
    aCost('general', 1, '2020', 'actual'),
    aCost('general', 1, '2020', 'budget'),
    aCost('national', 1, '2020', 'actual'),
  ]);
  expect(columns.map(({ periodId, kind }) => `${periodId} ${kind}`)).toEqual([
    '2020 budget',
    '2020 actual',
    '2021 forecast',
  ]);
  expect(headlineColumn(columns)).toEqual({ periodId: '2020', kind: 'actual' });
  expect(headlineColumn(columns.slice(2))).toEqual({ periodId: '2021', kind: 'forecast' });
  expect(headlineColumn([])).toBeUndefined();
});

const COLUMN = { periodId: '2020', kind: 'actual' } as const;

function composed(quantities: Record<string, Quantity>) {
  const costs = Object.entries(quantities).map(([line, quantity]) => aCost(line, quantity));
  const found = composeAccount(DEFINITION, ROOT, accountOf(costs, 'item-1', COLUMN));
  return found && { ...found, parts: Object.fromEntries(found.parts) };
}

test('a total is split into the lines it is made of', () => {
  expect(
    composed({ national: 3, general: 4, subtotal: 7, personnel: 5, hours: 90, total: 12 }),
  ).toEqual({ total: 12, parts: { national: 3, general: 4, personnel: 5 }, rest: 0 });
});

test('a blank part adds nothing; a lost one leaves a rest', () => {
  const blank = { absence: 'not-stated' } as const;
  const lost = { absence: 'lost-in-source' } as const;
  expect(
    composed({ national: blank, general: 7, subtotal: 7, personnel: 5, total: 12 })?.rest,
  ).toBe(0);
  expect(composed({ national: lost, general: lost, subtotal: 7, personnel: 5, total: 12 })).toEqual(
    {
      total: 12,
      parts: { personnel: 5 },
      rest: 7,
    },
  );
});

test('without a total there is nothing to split, whatever the parts say', () => {
  expect(composed({ general: 7, total: { absence: 'lost-in-source' } })).toBeUndefined();
  expect(composed({ general: 7 })).toBeUndefined();
});

test.each([
  ['トータルコスト(A+B)', 'トータルコスト'],
  ['人件費計（Ｂ）', '人件費計'],
  ['委託料(再掲)', '委託料(再掲)'],
  ['事業費', '事業費'],
])('%s is called %s', (name, plain) => {
  expect(plainLineName({ id: 'x', name })).toBe(plain);
});

test('kinds have their words', () => {
  expect(
    ['actual', 'forecast', 'budget', 'plan'].map((kind) => kindWord(kind as AmountKind)),
  ).toEqual(['実績', '見込', '予算', '計画']);
});
