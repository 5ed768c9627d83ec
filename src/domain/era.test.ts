import { expect, test } from 'vitest';
import { eraDay, formatEraFiscalYear, westernYear } from './era.ts';

test.each([
  ['令和', '元', 2019],
  ['R', '2', 2020],
  ['R', '02', 2020],
  ['平成', '元', 1989],
  ['平成', '31', 2019],
  ['H', '32', 2020],
  ['昭和', '元', 1926],
  ['S', '64', 1989],
])('%s %s年 is %i', (era, year, western) => {
  expect(westernYear(era, year)).toBe(western);
});

test('an era that the plans do not use is not guessed', () => {
  expect(westernYear('明治', '33')).toBeUndefined();
  expect(westernYear('r', '2')).toBeUndefined();
});

// A fiscal year has the name of the era in force on 1 May: 昭和64年 ended on 7 January 1989.
test.each([
  [2020, '令和2年度'],
  [2019, '令和元年度'],
  [2018, '平成30年度'],
  [1989, '平成元年度'],
  [1988, '昭和63年度'],
  [1927, '昭和2年度'],
  [1926, '1926年度'],
])('%i is %s', (year, text) => {
  expect(formatEraFiscalYear(year)).toBe(text);
});

test.each([
  ['2019-04-30', { name: '平成', initial: 'H', year: 31 }],
  ['2019-05-01', { name: '令和', initial: 'R', year: 1 }],
  ['1989-01-07', { name: '昭和', initial: 'S', year: 64 }],
  ['1989-01-08', { name: '平成', initial: 'H', year: 1 }],
  ['1926-12-25', { name: '昭和', initial: 'S', year: 1 }],
  ['1926-12-24', undefined],
])('%s in the Japanese calendar', (day, expected) => {
  expect(eraDay(day)).toEqual(expected);
});
