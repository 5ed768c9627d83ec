import { describe, expect, test } from 'vitest';
import { builtInFormat, parseNumberFormat } from './number-format.ts';
import { numericCell } from './numeric-cell.ts';

/** `text`, or `text → shown`, with the kind before it where it is no number. */
function outline(value: number, code: string, date1904 = false): string {
  const { kind, text, shown } = numericCell(value, parseNumberFormat(code), date1904);
  const named = kind === 'number' ? text : `${kind} ${text}`;
  return shown === undefined ? named : `${named} → ${shown}`;
}

// 43922 is 1 April 2020, a Wednesday.
describe('dates', () => {
  test.each<[string, string]>([
    ['yyyy-mm-dd', 'date 2020-04-01'],
    ['yyyy/m/d', 'date 2020-04-01 → 2020/4/1'],
    ['yyyy/mm/dd;@', 'date 2020-04-01 → 2020/04/01'],
    ['m"月"d"日"', 'date 2020-04-01 → 4月1日'],
    ['m月d日', 'date 2020-04-01 → 4月1日'],
    ['[$-411]ggge"年"m"月"d"日";@', 'date 2020-04-01 → 令和2年4月1日'],
    ['[$-411]ge.m.d;@', 'date 2020-04-01 → R2.4.1'],
    ['[$-411]ggee"年"', 'date 2020-04-01 → 令02年'],
    ['rr/m/d', 'date 2020-04-01 → 令和02/4/1'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date 2020-04-01 → Wednesday, April 01, 2020'],
    ['d-mmm-yy', 'date 2020-04-01 → 1-Apr-20'],
    ['m/d(aaa)', 'date 2020-04-01 → 4/1(水)'],
    ['m/d aaaa', 'date 2020-04-01 → 4/1 水曜日'],
    ['yyyy"年"m"月"', 'date 2020-04-01 → 2020年4月'],
    ['[Red]yyyy', 'date 2020-04-01 → 2020'],
    ['[DBNum3]yyyy', 'date 2020-04-01'],
  ])('%s', (code, expected) => {
    expect(outline(43922, code)).toBe(expected);
  });

  test('eras change in the middle of a year', () => {
    const code = 'ggge"年"m"月"d"日"';
    expect(outline(43585, code)).toBe('date 2019-04-30 → 平成31年4月30日');
    expect(outline(43586, code)).toBe('date 2019-05-01 → 令和1年5月1日');
    expect(outline(32515, code)).toBe('date 1989-01-07 → 昭和64年1月7日');
    expect(outline(9000, code)).toBe('date 1924-08-21');
  });

  test('times', () => {
    expect(outline(43922.5625, 'yyyy/m/d h:mm')).toBe('date 2020-04-01 13:30:00 → 2020/4/1 13:30');
    expect(outline(43922.5625, 'yyyy/m/d')).toBe('date 2020-04-01 13:30:00 → 2020/4/1');
    expect(outline(0.5625, 'h:mm')).toBe('date 13:30:00 → 13:30');
    expect(outline(0.5625, 'h"時"mm"分"')).toBe('date 13:30:00 → 13時30分');
    expect(outline(0.0625, 'h:mm AM/PM')).toBe('date 01:30:00 → 1:30 AM');
    expect(outline(0.5, 'hh:mm:ss am/pm')).toBe('date 12:00:00 → 12:00:00 PM');
    expect(outline(0.0007, 'mm:ss')).toBe('date 00:01:00 → 01:00');
    expect(outline(0.5625, 'm/d h:mm')).toBe('date 1900-01-00 13:30:00 → 1/0 13:30');
  });

  test('what no calendar has stays a number', () => {
    expect(outline(-1, 'yyyy/m/d')).toBe('-1');
    expect(outline(3e6, 'yyyy/m/d')).toBe('3000000');
    expect(outline(1.5, '[h]:mm')).toBe('1.5');
  });

  test('counted from 1904', () => {
    expect(outline(42460, 'yyyy/m/d', true)).toBe('date 2020-04-01 → 2020/4/1');
  });
});

describe('numbers', () => {
  test.each<[number, string, string]>([
    [12, 'General', '12'],
    [12, '@', '12'],
    [12, 'G/標準', '12'],
    [12, 'G/標準"件"', '12 → 12件'],
    [12.5, '0', '12.5 → 13'],
    [1234567, '#,##0', '1234567 → 1,234,567'],
    [123, '#,##0', '123'],
    [1234567, '#,##0,', '1234567 → 1,235'],
    [1234567, '#,##0,"千円"', '1234567 → 1,235千円'],
    [5, '000', '5 → 005'],
    [0.123, '0%', '0.123 → 12%'],
    [0.123, '0.0%', '0.123 → 12.3%'],
    [1.005, '0.00', '1.005 → 1.01'],
    [0.5, '#.##', '0.5 → .5'],
    [2, '0.0#', '2 → 2.0'],
    [2.345, '0.0#', '2.345 → 2.35'],
    [-1234, '#,##0', '-1234 → -1,234'],
    [-1234, '#,##0;"▲"#,##0', '-1234 → ▲1,234'],
    [-1234, '#,##0;▲ #,##0', '-1234 → ▲ 1,234'],
    [-1234, '#,##0_ ;[Red]\\-#,##0\\ ', '-1234 → -1,234'],
    [0, '#,##0;-#,##0;"－"', '0 → －'],
    [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '0 → -'],
    [1234, '[$¥-411]#,##0', '1234 → ¥1,234'],
    [3, ';;;', '3 → '],
    [1234, '0.00E+00', '1234'],
    [0.5, '# ?/?', '0.5'],
    [500, '[>=100]0"以上";0', '500'],
    [1e20, '#,##0', '100000000000000000000'],
    [1, '0'.repeat(31), '1'],
    [1, '0'.repeat(300), '1'],
    [12, '0"月d日"', '12 → 12月d日'],
    [12, '0\\d', '12 → 12d'],
  ])('%s in %s', (value, code, expected) => {
    expect(outline(value, code)).toBe(expected);
  });
});

test('formats that are never written down are those of Excel in Japanese', () => {
  expect(outline(43922, builtInFormat(14))).toBe('date 2020-04-01 → 2020/4/1');
  expect(outline(43922, builtInFormat(56))).toBe('date 2020-04-01 → 4月1日');
  expect(outline(43922, builtInFormat(58))).toBe('date 2020-04-01 → 令和2年4月1日');
  expect(outline(43922, builtInFormat(0))).toBe('43922');
  expect(outline(43922, builtInFormat(999))).toBe('43922');
});
