import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

function read(...bytes: number[]): ReturnType<typeof readCsv> {
  return readCsv({ path: 'city/plan/items.csv', bytes: Uint8Array.from(bytes) });
}

test('records and what is wrong with the quotes', () => {
  // a,b ⏎ "c ⏎ d,e
  const { csv, diagnostics } = read(0x61, 0x2c, 0x62, 10, 0x22, 0x63, 10, 0x64, 0x2c, 0x65);
  expect(csv?.records.map(({ line }) => line)).toEqual([1, 3]);
  expect(diagnostics).toMatchObject([
    { code: 'quote-unclosed', file: 'city/plan/items.csv', line: 2 },
  ]);
});

test('no records when no encoding fits', () => {
  expect(read(0xff, 0)).toMatchObject({
    diagnostics: [{ code: 'encoding-unreadable', file: 'city/plan/items.csv' }],
  });
  expect(read(0xff, 0).csv).toBeUndefined();
});
