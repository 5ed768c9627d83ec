import { expect, test } from 'vitest';
import { growthOf, type ScaleMeasurement } from './growth.ts';

function aMeasurement(
  copies: number,
  buildSeconds: number,
  rowsPerSecond: number,
): ScaleMeasurement {
  const search = { pages: 100 * copies, total: 0, index: 2000 * copies, entry: 0 };
  return {
    copies,
    rows: {
      rows: 10 * copies,
      loadRowsPerSecond: rowsPerSecond,
      papaparseRowsPerSecond: 1000,
      timesPapaparse: 2,
    },
    buildSeconds,
    site: { pages: 100 * copies, kinds: [], search, openData: 0 },
  };
}

test('growth is the cost of one row or page relative to the smallest measurement', () => {
  const scales = [aMeasurement(1, 3, 500), aMeasurement(10, 12, 500), aMeasurement(100, 192, 250)];
  expect(growthOf(scales)).toEqual([
    { copies: 1, timePerRow: 1, timePerPage: 1, indexPerPage: 1 },
    { copies: 10, timePerRow: 1, timePerPage: 0.4, indexPerPage: 1, addedPageMs: 10 },
    { copies: 100, timePerRow: 2, timePerPage: 0.64, indexPerPage: 1, addedPageMs: 20 },
  ]);
});
