import { expect, test } from 'vitest';
import { BYTE_BUDGET } from './byte-budget.ts';
import { describeExcess } from './describe-excess.ts';
import { findExcess } from './find-excess.ts';
import type { PageKind } from './page-kind.ts';
import type { PageWeight, Part } from './weigh-site.ts';

const NOTHING = { html: 0, style: 0, stylesheet: 0, script: 0, font: 0, image: 0 };
const budgets = {
  ...BYTE_BUDGET,
  取組項目: { ...NOTHING, html: 14_336, style: 5000, script: 500 },
};

function aPage(
  name: string,
  bytes: Partial<Record<Part, number>>,
  kind: PageKind = '取組項目',
): PageWeight {
  return { name, kind, bytes: { ...NOTHING, ...bytes }, requests: 1 };
}

test('a page that just fits exceeds nothing', () => {
  const weights = [aPage('a', { html: 14_336, style: 5000, script: 500 })];
  expect(findExcess(weights, budgets)).toEqual([]);
});

test('each part that is too heavy is named once, with the heaviest page', () => {
  const weights = [
    aPage('a', { html: 14_337, style: 5001 }),
    aPage('b', { html: 20_000 }),
    aPage('c', { html: 15_000, font: 1 }),
    aPage('d', { html: 1 }),
    aPage('e', { html: 20_000 }, '計画'),
  ];
  const found = findExcess(weights, budgets);
  expect(
    found.map(({ kind, part, heaviest, pages }) => [kind, part, heaviest.name, pages]),
  ).toEqual([
    ['取組項目', 'html', 'b', 3],
    ['取組項目', 'style', 'a', 1],
    ['取組項目', 'font', 'c', 1],
  ]);
});

test('in words: what is the program’s has a limit, what is made of data a guide with the program’s share', () => {
  const weights = [
    aPage('items/a/index.html', { html: 15_000, style: 5001 }),
    aPage('b', { style: 5002 }),
  ];
  expect(findExcess(weights, budgets).map(describeExcess)).toEqual([
    '取組項目のHTML：15,000バイト（うち中のスタイル 5,001バイト、目安 14,336バイト）、items/a/index.html',
    '取組項目の中のスタイル：5,002バイト（上限 5,000バイト）、b など2ページ',
  ]);
});
