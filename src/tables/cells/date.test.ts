import { expect, test } from 'vitest';
import { readAs } from '#src/testing/cell-results.ts';
import { answerDateCell, dateCell, periodCell } from './date.ts';

test.each([
  ['2020-04-01', '2020-04-01'],
  ['2020/4/1', '2020-04-01'],
  ['2020年4月1日', '2020-04-01'],
  ['２０２０年１２月３１日', '2020-12-31'],
  ['令和2年4月1日', '2020-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['R2.4.1', '2020-04-01'],
  ['R02.04.01', '2020-04-01'],
  ['平成 31 年 4 月 30 日', '2019-04-30'],
  ['2020-02-29', '2020-02-29'],
  ['令和2年2月29日', '2020-02-29'],
  ['2000-02-29', '2000-02-29'],
])('%s is the day %s', (text, day) => {
  expect(readAs(dateCell, text)).toBe(day);
});

test.each([
  '2021-02-29',
  '1900-02-29',
  '2020-04-31',
  '2020-00-10',
  '2020-13-01',
  '2020-04-00',
  '令和0年4月1日',
  '明治33年1月1日',
])('there is no day %s', (text) => {
  expect(readAs(dateCell, text)).toBe('date-malformed');
});

test.each([
  '4月1日',
  '2020-04',
  '2020',
  '20200401',
  '43922',
  '来年',
  '2020-04-01 10:00',
  '2020-04-01〜',
])('%s is not a whole date', (text) => {
  expect(readAs(dateCell, text)).toBe('date-malformed');
});

test('every day of four years is written and read back', () => {
  for (let day = Date.UTC(2019, 0, 1); day < Date.UTC(2023, 0, 1); day += 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10);
    expect(readAs(dateCell, dateCell.format(iso))).toBe(iso);
  }
});

test('a date of the form may be absent for a reason', () => {
  expect(readAs(answerDateCell, '中止')).toEqual({ absence: 'cancelled' });
  expect(answerDateCell.format({ absence: 'cancelled' })).toBe('中止');
  expect(readAs(answerDateCell, '令和2年4月1日')).toBe('2020-04-01');
});

test('a period is read in either calendar and written as its id', () => {
  expect(readAs(periodCell, '令和2年度上半期')).toBe('2020-h1');
  expect(readAs(periodCell, periodCell.format('2020-q4'))).toBe('2020-q4');
  expect(readAs(periodCell, '2020-04')).toBe('period-malformed');
});
