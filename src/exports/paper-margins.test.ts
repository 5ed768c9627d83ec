import { expect, test } from 'vitest';
import { toPaperMargins } from './paper-margins.ts';

const page = {
  siteName: '計画の公開',
  siteUrl: 'https://plans.example/open/',
  title: '歳入の確保 青葉市 改革プラン',
  path: '/aoba/reform/items/a/',
};

test('the margins say whose page it is, what it is about and where it is found', () => {
  expect(toPaperMargins(page)).toEqual({
    site: '計画の公開',
    title: '歳入の確保 青葉市 改革プラン',
    foot: 'https://plans.example/open/aoba/reform/items/a/',
  });
});

test('a notice is on every page, and data of a known day say which', () => {
  const noticed = { ...page, notice: '非公式の見本です。', dataDate: '2026-04-01' };
  expect(toPaperMargins(noticed)).toMatchObject({
    site: '計画の公開　非公式の見本です。',
    foot: 'https://plans.example/open/aoba/reform/items/a/　データ：2026年4月1日現在',
  });
});
