import { describe, expect, test } from 'vitest';
import { outlineOf } from '#src/testing/csv-text.ts';
import { seededRandom } from '#src/testing/seeded-random.ts';
import { parseCsv } from './parse-csv.ts';

describe('records and their lines', () => {
  test.each([
    ['', []],
    ['\n', []],
    ['a', ['1: a']],
    ['a,b\n1,2', ['1: a | b', '2: 1 | 2']],
    ['a,b\n1,2\n', ['1: a | b', '2: 1 | 2']],
    ['a\n\n1\n', ['1: a', '2: ', '3: 1']],
    ['a\n1\n\n', ['1: a', '2: 1', '3: ']],
    ['a,b\n,\n', ['1: a | b', '2:  | ']],
    ['a\n"x ""y"" z"\n', ['1: a', '2: x "y" z']],
    ['a\n"1,2"\n', ['1: a', '2: 1,2']],
    ['a\nx "y" z\n', ['1: a', '2: x "y" z']],
    [' a , b \n', ['1:  a  |  b ']],
  ])('%j', (text, outline) => {
    expect(outlineOf(text)).toEqual(outline);
  });

  test('lines after cells with line breaks are true, for records and for cells', () => {
    const { records } = parseCsv('a,b,c\n"1\n2","3\n\n4",5\n6,7,8\n');
    expect(records.map(({ line }) => line)).toEqual([1, 2, 6]);
    expect(records[1]?.cells.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  test('a header may have line breaks too', () => {
    expect(outlineOf('"a\n(x)",b\n1,2\n')).toEqual(['1: a\n(x) | b', '3: 1 | 2']);
  });
});

describe('tabs', () => {
  test('separate where the first line has tabs and no comma', () => {
    expect(outlineOf('a\tb\n1,5\t"2\n3"\n4\t5')).toEqual(['1: a | b', '2: 1,5 | 2\n3', '4: 4 | 5']);
  });

  test('are text where the first line has commas', () => {
    expect(outlineOf('a,b\n1\t2,3')).toEqual(['1: a | b', '2: 1\t2 | 3']);
  });
});

describe('broken quotes', () => {
  test('an unclosed quote hides only its own line', () => {
    const text = 'a,b\n1,2\n"3,4\n5,6\n7,8\n';
    expect(outlineOf(text)).toEqual(['1: a | b', '2: 1 | 2', '4: 5 | 6', '5: 7 | 8', '3! "3,4']);
  });

  test('so does a quote that is closed in the middle of a cell', () => {
    expect(outlineOf('a,b\n"x"y,2\n3,4\n')).toEqual(['1: a | b', '3: 3 | 4', '2! "x"y,2']);
  });

  test('reading goes on where a whole record begins, and not inside the cell that was meant', () => {
    const text = 'a,b\n"x\ny\nz,2\n3,"4\n5"\n6,7\n';
    expect(outlineOf(text)).toEqual(['1: a | b', '4: z | 2', '5: 3 | 4\n5', '7: 6 | 7', '2! "x']);
  });

  test('two faults are two findings', () => {
    const text = 'a,b\n"1,2\n3,4\n5,"6\n7,8';
    expect(outlineOf(text)).toEqual(['1: a | b', '3: 3 | 4', '5: 7 | 8', '2! "1,2', '4! "6']);
  });

  test('in the header, nothing more can be told', () => {
    expect(outlineOf('"a,b\n1,2\n')).toEqual(['1! "a,b']);
  });

  test('long text is cut', () => {
    expect(outlineOf(`a\n"${'あ'.repeat(50)}\n`)[1]).toBe(`2! "${'あ'.repeat(30)}…`);
  });

  test('a file full of them is read in a moment', () => {
    const row = '"x"y,継続して実施,A,なし\n';
    const begun = performance.now();
    expect(parseCsv(`a,b,c,d\n${`${row}1,2,3,4\n`.repeat(1000)}`).brokenQuotes).toHaveLength(1000);
    expect(parseCsv(`a,b\n${row.repeat(10_000)}`).brokenQuotes).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(15_000);
  }, 30_000);
});

test('what is written is read back, cell by cell', () => {
  const random = seededRandom(2);
  const cell = (): string =>
    Array.from({ length: random.below(6) }, () =>
      random.pick(['a', '漢', ',', '"', '\n', ' ', '']),
    ).join('');
  const write = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  for (let round = 0; round < 500; round += 1) {
    const rows = [['h1', 'h2'], ...Array.from({ length: 3 }, () => [cell(), cell()])];
    const { records, brokenQuotes } = parseCsv(
      rows.map((row) => row.map(write).join(',')).join('\n'),
    );
    expect(records.map(({ cells }) => cells.map(({ text }) => text))).toEqual(rows);
    expect(brokenQuotes).toEqual([]);
  }
});

test('any text is read without failing, and lines only grow', () => {
  const random = seededRandom(3);
  for (let round = 0; round < 3000; round += 1) {
    const length = random.below(40);
    const text = Array.from({ length }, () => random.pick([...'ab,,"""\n\n\t あ'])).join('');
    const lines = parseCsv(text).records.map(({ line }) => line);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    expect(lines.at(-1) ?? 0).toBeLessThanOrEqual(text.split('\n').length);
  }
});
