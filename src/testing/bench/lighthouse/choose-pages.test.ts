import { expect, test } from 'vitest';
import { pageKindOf } from '#src/site/weight/page-kind.ts';
import type { PageWeight } from '#src/site/weight/weigh-site.ts';
import { choosePages } from './choose-pages.ts';

function aPage(name: string, html: number): PageWeight {
  const bytes = { html, style: 0, stylesheet: 0, script: 0, font: 0, image: 0 };
  return { name, kind: pageKindOf(name), bytes, requests: 1 };
}

test('the heaviest page of each kind that there is, and a search', () => {
  const weights = [
    aPage('index.html', 1),
    aPage('aoba/reform/items/a/index.html', 200),
    aPage('aoba/reform/items/b/index.html', 300),
    aPage('aoba/reform/departments/c/index.html', 900),
    aPage('search/index.html', 5),
  ];
  expect(choosePages(weights, '寄付 金')).toEqual([
    { kind: 'ホーム', place: '' },
    { kind: '取組項目', place: 'aoba/reform/items/b/' },
    { kind: '検索', place: 'search/' },
    { kind: '検索の結果', place: 'search/?q=%E5%AF%84%E4%BB%98%20%E9%87%91' },
  ]);
});
