import { expect, test } from 'vitest';
import {
  absoluteUrl,
  departmentPath,
  itemJsonPath,
  itemPath,
  periodPath,
  planPath,
  searchPath,
  shareImagePath,
  sheetPath,
  tablePath,
} from './site-paths.ts';

const ref = { publisherId: 'koganei', planId: 'action-plan-2020' };

test('the addresses that other programs were promised', () => {
  expect(planPath(ref)).toBe('/koganei/action-plan-2020/');
  expect(periodPath(ref, '2020-h1')).toBe('/koganei/action-plan-2020/2020-h1/');
  expect(sheetPath(ref, '2020-h1', 'initiative-01')).toBe(
    '/koganei/action-plan-2020/2020-h1/initiative-01/',
  );
  expect(itemPath(ref, 'item-01-01')).toBe('/koganei/action-plan-2020/items/item-01-01/');
  expect(itemJsonPath(ref, 'item-01-01')).toBe('/koganei/action-plan-2020/items/item-01-01.json');
  expect(departmentPath(ref, 'kanzai')).toBe('/koganei/action-plan-2020/departments/kanzai/');
  expect(shareImagePath(planPath(ref))).toBe('/koganei/action-plan-2020/card.png');
  expect(tablePath(ref, 'items', 'csv')).toBe('/koganei/action-plan-2020/data/items.csv');
});

test.each([
  [{ q: 'ふるさと納税' }, 'q=%E3%81%B5%E3%82%8B%E3%81%95%E3%81%A8%E7%B4%8D%E7%A8%8E'],
  [{ q: 'A&B = C #1' }, 'q=A%26B+%3D+C+%231'],
  [{ q: 'x', 評価: 'C' }, 'q=x&%E8%A9%95%E4%BE%A1=C'],
])('a link that reproduces the search %j', (parameters, query) => {
  const path = searchPath(parameters);
  expect(path).toBe(`/search/?${query}`);
  const read = new URL(path, 'https://example.test').searchParams;
  expect(Object.fromEntries(read)).toEqual(parameters);
});

test.each([
  ['https://city.example', 'https://city.example/search/'],
  ['https://city.example/', 'https://city.example/search/'],
  ['https://city.example/reform/', 'https://city.example/reform/search/'],
])('an address in full on %s', (site, expected) => {
  expect(absoluteUrl(site, '/search/')).toBe(expected);
});
