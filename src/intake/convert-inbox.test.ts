import { expect, test } from 'vitest';
import type { SourceFile } from '#src/loading/source-file.ts';
import { loadFixture } from '#src/testing/load-fixture.ts';
import { convertInbox } from './convert-inbox.ts';

const FOLDER = 'mihon/plan/periods/2020-h1';
const DATA = loadFixture('_base');
const PROGRESS = '項目ID,計画,経過,評価,件数,改善,注記';
const REVIEWS = '対象ID,順,点検主体,意見';

const textOf = ({ bytes }: SourceFile): string => new TextDecoder().decode(bytes);
const lines = (...rows: string[]): string => rows.map((row) => `${row}\r\n`).join('');

function convert(waiting: Record<string, string>): ReturnType<typeof convertInbox> {
  const files = Object.entries(waiting).map(([name, text]) => ({
    path: `inbox/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
  return convertInbox([...DATA, ...files]);
}

test('an inbox with nothing but a note changes nothing', () => {
  expect(convert({ 'README.md': 'ここに置きます。', '.gitkeep': '' })).toEqual({
    waiting: [],
    diagnostics: [],
    readings: [],
    files: [],
  });
});

test('the folder says what a file is about, and files of all folders are taken in together', () => {
  const { files, waiting, diagnostics, before, after } = convert({
    'mihon/plan/2020-h1/progress.csv': lines(PROGRESS, 'item-1,推進,拡大して実施,A,13,なし,'),
    'mihon/plan/2020-h1/a/reviews.csv': lines(REVIEWS, 'item-1,1,点検会議,よく分かる'),
  });
  expect(diagnostics).toEqual([]);
  expect(waiting).toHaveLength(2);
  expect(files?.map(({ path }) => path).sort()).toEqual([
    `${FOLDER}/progress.csv`,
    `${FOLDER}/reviews.csv`,
  ]);
  expect(files?.map(textOf).join('')).toContain('item-1,推進,拡大して実施,A,13');
  const amounts = [before, after].map(
    (dataset) => dataset?.publishers[0]?.plans[0]?.periods[0]?.progress[0]?.answers['amount'],
  );
  expect(amounts).toEqual([12, 13]);
});

test('a period may be written as people write it', () => {
  const { files } = convert({
    'mihon/plan/令和2年度上半期/a.csv': lines(PROGRESS, 'item-1,推進,拡大して実施,A,13,なし,'),
  });
  expect(files?.map(({ path }) => path)).toEqual([`${FOLDER}/progress.csv`]);
});

test('a folder of no plan is said to be one', () => {
  const { files, diagnostics } = convert({
    'mihon/plam/2020-h1/a.csv': lines(PROGRESS, 'item-1,推進,拡大して実施,A,13,なし,'),
  });
  expect(files).toBeUndefined();
  expect(diagnostics).toMatchObject([{ file: 'inbox/mihon/plam/2020-h1/a.csv' }]);
});

test('one error keeps everything out, and is named by its place in the inbox', () => {
  const { files, diagnostics } = convert({
    'mihon/plan/2020-h1/progress.csv': lines(PROGRESS, 'item-1,推進,実施,Z,13,なし,'),
    'mihon/plan/2020-h1/a/reviews.csv': lines(REVIEWS, 'item-1,1,点検会議,よく分かる'),
  });
  expect(files).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'rating-unknown', file: 'inbox/mihon/plan/2020-h1/progress.csv', line: 2 },
  ]);
});
