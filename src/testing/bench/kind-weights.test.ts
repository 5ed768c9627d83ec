import { expect, test } from 'vitest';
import type { PageKind } from '#src/site/weight/page-kind.ts';
import type { PageWeight } from '#src/site/weight/weigh-site.ts';
import { kindWeights } from './kind-weights.ts';

function aPage(kind: PageKind, html: number, requests = 1): PageWeight {
  const bytes = { html, style: 10, stylesheet: 0, script: 0, font: 0, image: 0 };
  return { name: `${kind}-${html}`, kind, bytes, requests };
}

test('each kind that there is, in the order of the budget, with the spread of its pages', () => {
  const kinds = kindWeights([
    aPage('取組項目', 300),
    aPage('取組項目', 100),
    aPage('取組項目', 200, 3),
    aPage('ホーム', 50),
  ]);
  expect(kinds.map(({ kind, pages }) => `${kind} ${pages}`)).toEqual(['ホーム 1', '取組項目 3']);
  expect(kinds[1]?.bytes.html).toEqual({ min: 100, median: 200, max: 300 });
  expect(kinds[1]?.bytes.style).toEqual({ min: 10, median: 10, max: 10 });
  expect(kinds[1]?.requests).toEqual({ min: 1, median: 1, max: 3 });
});
