import { expect, test } from 'vitest';
import { pageKindOf } from './page-kind.ts';

test.each([
  ['index.html', 'ホーム'],
  ['404.html', '案内・その他'],
  ['about/index.html', '案内・その他'],
  ['guide/index.html', '案内・その他'],
  ['guide/fill-in/index.html', '案内・その他'],
  ['accessibility/results/index.html', '案内・その他'],
  ['search/index.html', '検索'],
  ['check/index.html', '提出前の確認'],
  ['style/index.html', '部品の見本'],
  ['data/index.html', 'データカタログ'],
  ['koganei/action-plan-2020/index.html', '計画'],
  ['koganei/action-plan-2020/2020-h1/index.html', '期のまとめ'],
  ['koganei/action-plan-2020/2020/index.html', '期のまとめ'],
  ['koganei/action-plan-2020/changes/2020-h1/index.html', '期の変化'],
  ['koganei/action-plan-2020/2020-h1/initiative-01/index.html', '様式'],
  ['koganei/action-plan-2020/sheets/2020-h1/index.html', '様式のまとめ'],
  ['koganei/action-plan-2020/outline/initiative-01/index.html', '体系'],
  ['koganei/action-plan-2020/items/item-01-01/index.html', '取組項目'],
  ['koganei/action-plan-2020/departments/kanzai/index.html', '担当部署'],
  ['toride/priority-projects-2020/indicators/index.html', '指標の一覧'],
  ['toride/priority-projects-2020/indicators/indicator-01/index.html', '指標'],
  ['toride/priority-projects-2020/costs/index.html', '事業費'],
  ['toride/priority-projects-2020/something-new/index.html', '案内・その他'],
  ['embed/koganei/action-plan-2020/index.html', '埋め込み'],
  ['embed/koganei/action-plan-2020/items/item-01-01/index.html', '埋め込み'],
])('%s', (file, kind) => {
  expect(pageKindOf(file)).toBe(kind);
});
