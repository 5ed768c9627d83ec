import { expect, test } from 'vitest';
import { toCellDate } from './serial-date.ts';

// Numbers that Excel itself shows for these days.
test.each<[number, string, string]>([
  [0, '1900-01-00', '00:00:00'],
  [1, '1900-01-01', '00:00:00'],
  [59, '1900-02-28', '00:00:00'],
  [60, '1900-02-29', '00:00:00'],
  [61, '1900-03-01', '00:00:00'],
  [43922, '2020-04-01', '00:00:00'],
  [43922.5625, '2020-04-01', '13:30:00'],
  [43922.999999, '2020-04-02', '00:00:00'],
  [0.25, '1900-01-00', '06:00:00'],
  [2958465, '9999-12-31', '00:00:00'],
])('%s is %s %s', (serial, day, time) => {
  expect(toCellDate(serial, false)).toEqual({ day, time });
});

test('workbooks that count from 1904', () => {
  expect(toCellDate(0, true)).toEqual({ day: '1904-01-01', time: '00:00:00' });
  expect(toCellDate(42460, true)).toEqual({ day: '2020-04-01', time: '00:00:00' });
});

test.each([-1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%s is no date', (serial) => {
  expect(toCellDate(serial, false)).toBeUndefined();
});
