import { expect, test } from 'vitest';
import { scanCsv } from './scan-csv.ts';

const texts = (text: string) => scanCsv(text).map(({ cells }) => cells.map((cell) => cell.text));

test('records and cells, with and without a last line break', () => {
  expect(texts('a,b\r\nc,')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
  expect(texts('a\r\n')).toEqual([['a']]);
  expect(texts('')).toEqual([]);
  expect(texts('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
});

test('quoted cells keep commas, quotation marks and line breaks; lines are counted', () => {
  const records = scanCsv('"a,""b""",c\r\n"d\ne",f\r\ng,h\r\n');
  expect(records.map(({ line, lines }) => `${line}+${lines}`)).toEqual(['1+1', '2+2', '4+1']);
  expect(records[0]?.cells).toEqual([
    { text: 'a,"b"', quoted: true, malformed: false },
    { text: 'c', quoted: false, malformed: false },
  ]);
});

test('quotation marks where they may not be', () => {
  expect(scanCsv('a"b,"c"d')[0]?.cells.map(({ malformed }) => malformed)).toEqual([true, true]);
});
