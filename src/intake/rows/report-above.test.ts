import { expect, test } from 'vitest';
import { aWorkbook, BASE, findingsOf, importInto } from '#src/testing/import-base.ts';

const TABLE = '項目ID | 計画 | 経過 | 評価\n item-3 | 準備 | 研修を計画した | A';

function foundBelow(above: string, skip: string[] = []): string[] {
  return findingsOf(importInto(BASE, aWorkbook(`${above}\n${TABLE}`), { skip }));
}

test('rows of data above the header are reported once, at the first', () => {
  const rows = '見本計画\n item-1 | 推進\n item-2 | 準備';
  expect(foundBelow(rows)).toEqual(['進捗!A2 row-above-header item-1']);
});

test('titles are none, nor is what is to be left out', () => {
  expect(foundBelow('見本計画\n 2020-h2 | item-1\n draft')).toEqual([]);
  expect(foundBelow('form-2 | 計画\n form-2-a', ['FORM-2'])).toEqual([]);
});
