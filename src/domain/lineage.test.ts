import { describe, expect, test } from 'vitest';
import { countLineage, isRenamed, mergedInto, outcomeOf, type Lineage } from './lineage.ts';

const items = [
  { id: 'f-1', name: '窓口' },
  { id: 'f-2', name: '広告' },
  { id: 'l-1', name: '窓口' },
  { id: 'l-2', name: '広告と看板' },
];
const aRow = (row: Partial<Lineage>): Lineage => ({ order: 1, change: '継続', ...row });

test('a row with both sides goes on, with one side it begins or ends', () => {
  expect(outcomeOf(aRow({ formerId: 'f-1', latterId: 'l-1' }))).toBe('continued');
  expect(outcomeOf(aRow({ latterId: 'l-1' }))).toBe('new');
  expect(outcomeOf(aRow({ formerId: 'f-1' }))).toBe('ended');
});

test('renamed is what goes on under another name', () => {
  expect(isRenamed(aRow({ formerId: 'f-1', latterId: 'l-1' }), items)).toBe(false);
  expect(isRenamed(aRow({ formerId: 'f-2', latterId: 'l-2' }), items)).toBe(true);
  expect(isRenamed(aRow({ formerId: 'f-2' }), items)).toBe(false);
});

describe('the item that an ended one was merged into', () => {
  const nameOf = (row: Partial<Lineage>) => mergedInto(aRow({ formerId: 'f-2', ...row }), items);

  test('is the one that the note names so', () => {
    expect(nameOf({ note: '「広告と看板」に集約する。' })?.id).toBe('l-2');
    expect(nameOf({ note: '会議で、「広告と看板」へ統合とされた。' })?.id).toBe('l-2');
  });

  test('is nobody where the note names no item, or says something else of it', () => {
    expect(nameOf({})).toBeUndefined();
    expect(nameOf({ note: '「看板」に集約する。' })).toBeUndefined();
    expect(nameOf({ note: '「広告と看板」とは別。' })).toBeUndefined();
    expect(nameOf({ note: '「広告」に集約する。' })).toBeUndefined();
  });

  test('is nobody for what goes on', () => {
    expect(nameOf({ latterId: 'l-1', note: '「広告と看板」に集約する。' })).toBeUndefined();
  });
});

test('each item counts once, also where lines split or join', () => {
  const split = [
    aRow({ formerId: 'f-1', latterId: 'l-1' }),
    aRow({ formerId: 'f-1', latterId: 'l-2' }),
  ];
  expect(countLineage(split, items)).toEqual({
    former: 1,
    latter: 2,
    continued: 1,
    ended: 0,
    merged: 0,
    added: 0,
    renamed: 1,
  });
  const joined = [
    aRow({ formerId: 'f-1', latterId: 'l-2' }),
    aRow({ formerId: 'f-2', latterId: 'l-2' }),
    aRow({ latterId: 'l-1' }),
  ];
  expect(countLineage(joined, items)).toMatchObject({ former: 2, latter: 2, added: 1, renamed: 1 });
});
