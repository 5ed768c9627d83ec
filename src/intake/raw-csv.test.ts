import { expect, test } from 'vitest';
import { encodeText } from '#src/testing/make-csv.ts';
import { scanCsv } from './raw-csv.ts';
import { toRawText } from './raw-text.ts';

const textsOf = (text: string, encoding?: Parameters<typeof encodeText>[1]): string[][] =>
  scanCsv(toRawText(encodeText(text, encoding))).map((record) => record.map((cell) => cell.text));

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,\r\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'a,b\r1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"a,""x""\n y",b\n', [['a,"x"\n y', 'b']]],
  ['"a" ,b "c"\n', [['a', 'b "c"']]],
  [
    'a\tb\n1,5\t2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [',\n', [['', '']]],
  ['', []],
])('%j', (text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test.each(['utf-8-bom', 'cp932', 'utf-16le', 'utf-16be'] as const)('%s', (encoding) => {
  // 表 and ソ end with the byte of a backslash in CP932.
  expect(textsOf('表,"ソ,能"\n', encoding)).toEqual([['表', 'ソ,能']]);
});

test('a cell knows where it lies, quotes included and the byte order mark not', () => {
  const raw = toRawText(encodeText('a,"b"\n', 'utf-8-bom'));
  const [[first, second] = []] = scanCsv(raw);
  expect(first).toEqual({ start: 3, end: 4, text: 'a' });
  expect(second).toEqual({ start: 5, end: 8, text: 'b' });
});
