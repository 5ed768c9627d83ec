import { expect, test } from 'vitest';
import { formatAudits } from './audit-report.ts';

test('one line a page, then what was found by name', () => {
  const report = formatAudits([
    {
      kind: '取組項目',
      place: 'a/b/items/c/',
      scores: { performance: 99, accessibility: 100, 'best-practices': 98, seo: 97 },
      firstPaintMs: 812.4,
      largestPaintMs: 1234,
      blockedMs: 17.6,
      layoutShift: 0.0514,
      findings: [
        { category: 'performance', id: 'cumulative-layout-shift', title: 'ずれ', costs: true },
        { category: 'seo', id: 'a-hint', title: 'ヒント', costs: false },
      ],
    },
  ]);
  const [, , page, ...findings] = report.split('\n');
  expect(page?.split(/ {2,}/).map((cell) => cell.trim())).toEqual([
    '取組項目',
    '99',
    '100',
    '98',
    '97',
    '0.81',
    '1.23',
    '18',
    '0.051',
    '/a/b/items/c/',
  ]);
  expect(findings).toEqual([
    '取組項目：速さ ずれ（cumulative-layout-shift）',
    '取組項目：SEO（減点なし） ヒント（a-hint）',
  ]);
});
