import { expect, test } from 'vitest';
import {
  comparePeriods,
  formatFiscalYear,
  formatPeriod,
  formatPeriodMonths,
  formatPeriodShort,
  parsePeriodId,
  parseWrittenPeriod,
  periodDates,
  periodOf,
} from './period.ts';

test.each([
  ['2020', { cycle: 'year', fiscalYear: 2020, firstMonth: 0, months: 12 }],
  ['2020-h1', { cycle: 'half-year', fiscalYear: 2020, firstMonth: 0, months: 6 }],
  ['2020-h2', { cycle: 'half-year', fiscalYear: 2020, firstMonth: 6, months: 6 }],
  ['2020-q1', { cycle: 'quarter', fiscalYear: 2020, firstMonth: 0, months: 3 }],
  ['2020-q4', { cycle: 'quarter', fiscalYear: 2020, firstMonth: 9, months: 3 }],
])('the id %s is a period', (id, period) => {
  expect(parsePeriodId(id)).toEqual({ id, ...period });
});

test.each([
  '',
  '20',
  '20200',
  '2020-h3',
  '2020-h0',
  '2020-q5',
  '2020-H1',
  '2020h1',
  ' 2020',
  '2020\n',
])('the text %j is no period id', (text) => {
  expect(parsePeriodId(text)).toBeUndefined();
  expect(() => periodOf(text)).toThrow('not a period id');
});

test.each([
  ['令和2年度上半期', '2020-h1'],
  ['令和２年度下半期', '2020-h2'],
  ['R2上', '2020-h1'],
  ['Ｒ２下期', '2020-h2'],
  ['R02年度', '2020'],
  ['令和元年度', '2019'],
  ['令和1年度', '2019'],
  ['平成31年度', '2019'],
  ['平成32年度', '2020'],
  ['平成元年度', '1989'],
  ['昭和64年度', '1989'],
  ['H30', '2018'],
  ['2020年度第1四半期', '2020-q1'],
  ['令和2年度 第４四半期', '2020-q4'],
  ['2020 年度', '2020'],
  ['2020-q3', '2020-q3'],
])('%s is read as %s', (text, id) => {
  expect(parseWrittenPeriod(text)).toBe(id);
});

test.each([
  '',
  '令和',
  '令和0年度',
  'R00',
  '令和100年度',
  '明治33年度',
  '令和2年度第5四半期',
  '2020年夏',
  '上半期',
  '20年度',
])('%j names no period', (text) => {
  expect(parseWrittenPeriod(text)).toBeUndefined();
});

test('a period is shown in both calendars', () => {
  expect(formatPeriod('2020-h1')).toBe('令和2年度（2020年度）上半期');
  expect(formatPeriod('2019')).toBe('令和元年度（2019年度）');
  expect(formatPeriod('2018-q4')).toBe('平成30年度（2018年度）第4四半期');
  expect(formatPeriodShort('2020-h2')).toBe('令和2年度下半期');
  expect(formatFiscalYear(1989)).toBe('平成元年度（1989年度）');
});

test.each([
  ['2020', '2020-04-01', '2021-03-31'],
  ['2020-h1', '2020-04-01', '2020-09-30'],
  ['2020-h2', '2020-10-01', '2021-03-31'],
  ['2019-q1', '2019-04-01', '2019-06-30'],
  ['2019-q2', '2019-07-01', '2019-09-30'],
  ['2019-q3', '2019-10-01', '2019-12-31'],
  ['2019-q4', '2020-01-01', '2020-03-31'],
])('%s lasts from %s to %s', (id, start, end) => {
  expect(periodDates(periodOf(id))).toEqual({ start, end });
});

test('months are named with the years that they need', () => {
  expect(formatPeriodMonths('2020-h1')).toBe('2020年4月〜9月');
  expect(formatPeriodMonths('2020-h2')).toBe('2020年10月〜2021年3月');
  expect(formatPeriodMonths('2020-q4')).toBe('2021年1月〜3月');
  expect(formatPeriodMonths('2020')).toBe('2020年4月〜2021年3月');
});

test('periods stand in the order in which they end, parts before the whole', () => {
  const inOrder = '2019 2020-q1 2020-q2 2020-h1 2020-q3 2020-q4 2020-h2 2020 2021-q1'.split(' ');
  expect(inOrder.toReversed().sort(comparePeriods)).toEqual(inOrder);
});

test('what is written short is read back', () => {
  for (let year = 1927; year <= 2100; year += 1) {
    for (const part of ['', '-h1', '-h2', '-q1', '-q2', '-q3', '-q4']) {
      const id = `${year}${part}`;
      expect(parseWrittenPeriod(formatPeriodShort(id))).toBe(id);
    }
  }
});
