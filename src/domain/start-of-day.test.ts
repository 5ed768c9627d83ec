import { expect, test } from 'vitest';
import { startOfDay, startOfDayUtc } from './start-of-day.ts';

test('a day begins in Japan, nine hours before it does at Greenwich', () => {
  expect(startOfDay('2026-11-21')).toBe('2026-11-21T00:00:00+09:00');
  expect(startOfDayUtc('2026-11-21')).toBe('2026-11-20T15:00:00');
  expect(startOfDayUtc('2026-01-01')).toBe('2025-12-31T15:00:00');
});
