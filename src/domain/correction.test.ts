import { expect, test } from 'vitest';
import { aCorrection } from '#src/testing/builders.ts';
import { correctionId, newestFirst } from './correction.ts';

test('a correction keeps its name when its reason is reworded, and shares it with no other', () => {
  const first = aCorrection({ reason: '転記の誤り' });
  expect(correctionId(first)).toMatch(/^correction-[0-9a-f]{12}$/);
  expect(correctionId({ ...first, reason: '写し誤り', after: 'C' })).toBe(correctionId(first));
  for (const other of [
    aCorrection({ date: '2026-12-02' }),
    aCorrection({ targetId: 'item-2' }),
    aCorrection({ periodId: '2020-h2' }),
    aCorrection({ header: '段階' }),
    aCorrection({ before: 'B' }),
  ]) {
    expect(correctionId(other)).not.toBe(correctionId(first));
  }
});

test('the newest stands first, those of one day in the order of the file', () => {
  const dates = ['2026-12-01', '2027-01-05', '2026-12-01'];
  const corrections = dates.map((date, index) => aCorrection({ date, reason: String(index) }));
  expect(newestFirst(corrections).map(({ reason }) => reason)).toEqual(['1', '0', '2']);
});
