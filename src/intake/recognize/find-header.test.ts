import { expect, test } from 'vitest';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { aWorkbook, BASE } from '#src/testing/import-base.ts';
import { toKnownData } from '../known-data.ts';
import { readSheetBook } from '../read-sheet-book.ts';
import { findHeader } from './find-header.ts';
import { allCandidates } from './recognize-sheet.ts';

const candidates = allCandidates(toKnownData(loadDataset(BASE).draft));

/** `1 progress`: the row, as Excel counts, that is taken for the header, and of which table. */
function headerOf(rows: string, merges: string[] = []): string | undefined {
  const [sheet] = readSheetBook(aWorkbook(rows, { merges })).book?.sheets ?? [];
  const [found] = findHeader(sheet!, candidates).whole;
  return found && `${found.row + 1} ${found.candidate.kind.table.name}`;
}

test('of the rows of one header that which names the most columns is taken', () => {
  const rows = '項目ID | 取組項目 | 評価\n | | 計画 | 経過 | 評価 | 改善\n item-1 | x | 推進';
  expect(headerOf(rows, ['A1:A2', 'B1:B2'])).toBe('2 progress');
});

test('what stands in the first table is never passed over for a better one below', () => {
  const page = '項目ID | 計画 | 経過 | 評化\n item-1 | 推進 | 実施 | A';
  expect(headerOf(`${page}\n項目ID | 計画 | 経過 | 評価\n item-3`)).toBe('1 progress');
  const reviews = '対象ID | 順 | 点検主体 | 意見\n pillar-1 | 1 | 市民会議 | 続けること。';
  expect(headerOf(`${page}\n\n${reviews}`)).toBe('1 progress');
  expect(headerOf(`${reviews}\n\n${page}`)).toBe('1 reviews');
});

test('a title that happens to name a column is no header', () => {
  expect(headerOf('評価 | 計画\n A | 推進\n項目ID | 計画 | 経過\n item-1 | 推進 | 実施')).toBe(
    '3 progress',
  );
});
