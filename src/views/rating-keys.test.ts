import { expect, test } from 'vitest';
import type { RatingColumn } from '#src/domain/form.ts';
import { withKeys } from './rating-keys.ts';

const column = ([id, header]: [string, string]): RatingColumn => ({
  id,
  header,
  phase: 'check',
  kind: 'rating',
  scale: 'grade',
});
const keysOf = (headers: Record<string, string>): string[] =>
  withKeys(Object.entries(headers).map(column)).map(({ key }) => key);

test('a column is known by its header', () => {
  expect(keysOf({ grade: '評価', stage: '計画(P)' })).toEqual(['評価', '計画(P)']);
});

test.each(['q', '並べ替え', '名前', '前後の計画', '体系', '担当部署'])(
  'a column that is called %s, as something of the list is, is told apart by its id',
  (header) => {
    expect(keysOf({ grade: header, stage: '段階' })).toEqual([`${header}（grade）`, '段階']);
  },
);

test('so are columns that are called alike', () => {
  expect(keysOf({ first: '評価', second: '評価' })).toEqual(['評価（first）', '評価（second）']);
});
