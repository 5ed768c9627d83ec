import { expect, test } from 'vitest';
import { describeReading } from './describe-reading.ts';

const plan = { publisherId: 'aoba', planId: 'reform' };

test('says what a sheet was read as', () => {
  const progress = { file: '納税課.xlsx', sheet: '進捗', table: 'progress', plan, rows: 7 };
  expect(describeReading({ ...progress, periodId: '2020-h2' })).toBe(
    '納税課.xlsx 進捗：aoba/reform 令和2年度下半期の「進捗」 7行',
  );
  expect(describeReading({ file: 'items.csv', table: 'items', plan, rows: 1 })).toBe(
    'items.csv：aoba/reform の「取組項目・事業」 1行',
  );
  expect(
    describeReading({
      file: 'departments.csv',
      table: 'departments',
      publisherId: 'aoba',
      rows: 3,
    }),
  ).toBe('departments.csv：aoba の「担当部署」 3行');
  expect(describeReading({ file: 'synonyms.csv', table: 'synonyms', rows: 2 })).toBe(
    'synonyms.csv：「言い換え」 2行',
  );
});

test('says why a sheet was not read', () => {
  const reading = { file: 'a.xlsx', sheet: 'メモ', rows: 0, reason: '表の見出しがありません。' };
  expect(describeReading(reading)).toBe('a.xlsx メモ：読みませんでした（表の見出しがありません）');
});
