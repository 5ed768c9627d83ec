import { expect, test } from 'vitest';
import { pageKindOf } from './page-kind.ts';

test.each([
  ['index.html', 'ホーム'],
  ['404.html', '案内・その他'],
  ['about/index.html', '案内・その他'],
  ['search/index.html', '検索'],
  ['data/index.html', 'データカタログ'],
  ['koganei/action-plan-2020/index.html', '計画'],
  ['koganei/action-plan-2020/2020-h1/index.html', '期のまとめ'],
  ['koganei/action-plan-2020/2020/index.html', '期のまとめ'],
  ['koganei/action-plan-2020/2020-h1/initiative-01/index.html', '様式'],
  ['koganei/action-plan-2020/sheets/2020-h1/index.html', '様式のまとめ'],
  ['koganei/action-plan-2020/items/item-01-01/index.html', '取組項目'],
  ['koganei/action-plan-2020/departments/kanzai/index.html', '担当部署'],
  ['koganei/action-plan-2020/indicators/index.html', '案内・その他'],
])('%s', (file, kind) => {
  expect(pageKindOf(file)).toBe(kind);
});
