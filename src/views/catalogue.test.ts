import { expect, test } from 'vitest';
import {
  aDataset,
  aDepartment,
  anItem,
  aPeriod,
  aPlan,
  aProgress,
  aPublisher,
  aSite,
} from '#src/testing/builders.ts';
import { buildCatalogueView } from './catalogue.ts';
import { buildFrame } from './frame.ts';

const period = aPeriod({ progress: [aProgress('item-1', { grade: 'A' })] });
const plan = aPlan({ items: [anItem()], periods: [period] });
const dataset = aDataset({
  publishers: [aPublisher({ departments: [aDepartment()], plans: [plan, aPlan({ id: 'empty' })] })],
});
const view = buildCatalogueView(dataset);

test('only tables that have rows are offered, as CSV and JSON', () => {
  expect(view.plans[0]?.files.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['departments', 1],
    ['items', 1],
    ['items-departments', 1],
    ['progress', 1],
    // One level, four grades, three stages and eight words for a missing value.
    ['codes', 16],
  ]);
  expect(view.plans[0]?.files[1]).toMatchObject({
    csv: { text: 'CSV', path: '/aoba/reform/data/items.csv' },
    json: { text: 'JSON', path: '/aoba/reform/data/items.json' },
  });
  expect(view.plans[1]?.files.map(({ name }) => name)).toEqual(['departments', 'codes']);
});

test('plans are told apart, and the licence is named', () => {
  expect(view.plans.map(({ id, plan: link }) => [id, link.text])).toEqual([
    ['aoba-reform', '青葉市 改革プラン'],
    ['aoba-empty', '青葉市 改革プラン'],
  ]);
  expect(view.license.name).toBe('クリエイティブ・コモンズ 表示 4.0 国際');
  expect(view.absences.map(({ word }) => word).slice(0, 2)).toEqual(['なし', '未実施']);
});

test('the frame has what the site says, and nothing that it does not', () => {
  expect(buildFrame(dataset)).toEqual({
    siteName: '改革の見える化',
    siteUrl: 'https://city.example/reform/',
    operator: '青葉市',
    license: view.license,
    image: expect.objectContaining({ path: '/card.png' }),
  });
  const site = aSite({
    notice: '見本です。',
    contact: 'mailto:a@city.example',
    license: 'PDL-1.0',
  });
  expect(buildFrame(aDataset({ site }))).toMatchObject({
    notice: '見本です。',
    contact: 'mailto:a@city.example',
    license: { name: '公共データ利用規約（第1.0版）' },
  });
});
