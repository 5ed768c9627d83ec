import { expect, test } from 'vitest';
import { parseInboxCommit } from './inbox-commit.ts';

const TABLE = 'data/koganei/action-plan-2020/periods/2020-h2/progress.csv';
const addition = (path: unknown, contents: unknown = 'QQ=='): object => ({ path, contents });

function parse(additions: unknown, deletions: unknown = []): unknown {
  return parseInboxCommit(JSON.stringify({ additions, deletions }));
}

test('tables may be written and waiting files removed', () => {
  const additions = [
    addition(TABLE),
    addition('data/koganei/departments.csv', ''),
    addition('data/synonyms.csv'),
  ];
  const deletions = [{ path: 'data/inbox/進捗 (1).xlsx' }, { path: 'data/inbox/a/b/~$c.csv' }];
  expect(parse(additions, deletions)).toEqual({ additions, deletions });
});

test('what else is said of a file is not passed on', () => {
  expect(parse([{ ...addition(TABLE), mode: '120000' }])).toEqual({
    additions: [{ path: TABLE, contents: 'QQ==' }],
    deletions: [],
  });
});

test.each([
  '.github/workflows/check.yml',
  'scripts/a.csv',
  'site.csv',
  'data/inbox/a.csv',
  'data/inbox/a/b/c.csv',
  'data/../a/b.csv',
  'data/a/../../b.csv',
  '/data/a/b.csv',
  'data//a/b.csv',
  'data/a/plan.yaml',
  'data/a/b/c/d/e.csv',
  'data/a/b.csv\n',
  'data/あ/b.csv',
  7,
])('%j is not written', (path) => {
  expect(() => parse([addition(path)])).toThrow('データの表');
});

test.each([undefined, 'QQ=', 'Q Q=', 7])('contents %j are not written', (contents) => {
  expect(() => parse([{ path: TABLE, contents }])).toThrow('データの表');
});

test.each([
  TABLE,
  'data/inbox',
  'data/inbox/',
  'data/inbox/../site.yaml',
  'data/inbox/./a.xlsx',
  'data/inbox/a\\b.xlsx',
  'data/inbox/a\n.xlsx',
  'DATA/inbox/a.xlsx',
])('%j is not removed', (path) => {
  expect(() => parse([], [{ path }])).toThrow('data/inbox');
});

test('other shapes, too many files and too large ones are refused', () => {
  expect(() => parseInboxCommit('[]')).toThrow('形が違います');
  expect(() => parse({})).toThrow('データの表');
  expect(() => parse([], null)).toThrow('data/inbox');
  expect(() => parse(Array.from({ length: 501 }, () => addition(TABLE)))).toThrow('データの表');
  const large = Array.from({ length: 3 }, () => addition(TABLE, 'QQQQ'.repeat(2_000_000)));
  expect(() => parse(large)).toThrow('大きすぎます');
});
