import { expect, test } from 'vitest';
import { TextReader } from './text-reader.ts';

function parts(...list: readonly (readonly number[])[]): DataView[] {
  return list.map((bytes) => new DataView(Uint8Array.from(bytes).buffer));
}

test('numbers', () => {
  const reader = new TextReader(parts([0, 1, 2], [3, 4, 5, 6]), 1, undefined);
  expect([reader.uint16(), reader.uint32()]).toEqual([0x0201, 0x06050403]);
  expect(() => reader.byte()).toThrow();
});

test('a text in single bytes and one in two', () => {
  expect(new TextReader(parts([2, 0, 0, 0x41, 0xe9]), 0, undefined).text(2)).toBe('Aé');
  expect(new TextReader(parts([2, 1, 0x42, 0x30, 0x44, 0x30]), 0, undefined).text(1)).toBe('あい');
  expect(new TextReader(parts([0, 0]), 0, undefined).text(2)).toBe('');
});

// Two runs of four bytes and three bytes of ふりがな stand behind the characters.
test('formats and ふりがな are passed over', () => {
  const rich = [1, 0, 0x0d, 2, 0, 3, 0, 0, 0, 0x42, 0x30, ...Array<number>(8).fill(9), 7, 7, 7];
  const reader = new TextReader(parts([...rich, 1, 0, 0, 0x41]), 0, undefined);
  expect([reader.text(2), reader.text(2)]).toEqual(['あ', 'A']);
});

test('a text that goes on in the next record says anew how wide it is', () => {
  const wideThenNarrow = parts([3, 0, 1, 0x42, 0x30], [0, 0x41, 0x42]);
  expect(new TextReader(wideThenNarrow, 0, undefined).text(2)).toBe('あAB');
  const narrowThenWide = parts([3, 0, 0, 0x41], [1, 0x42, 0x30], [1, 0x44, 0x30]);
  expect(new TextReader(narrowThenWide, 0, undefined).text(2)).toBe('Aあい');
  const brokenAfterLength = parts([2, 0, 0], [0, 0x41, 0x42]);
  expect(new TextReader(brokenAfterLength, 0, undefined).text(2)).toBe('AB');
});

test('formats may go on in the next record without a word', () => {
  const reader = new TextReader(
    parts([1, 0, 8, 1, 0, 0x41, 9, 9], [9, 9, 1, 0, 0, 0x42]),
    0,
    undefined,
  );
  expect([reader.text(2), reader.text(2)]).toEqual(['A', 'B']);
});

test('before Excel 97, texts were bytes of a code page', () => {
  const decoder = new TextDecoder('shift_jis');
  expect(new TextReader(parts([4, 0x8d, 0x80, 0x96, 0xda]), 0, decoder).text(1)).toBe('項目');
});

test('a text that is longer than the record is refused', () => {
  expect(() => new TextReader(parts([9, 0, 0, 0x41]), 0, undefined).text(2)).toThrow();
  expect(() => new TextReader(parts([0xff, 0xff, 1]), 0, undefined).text(2)).toThrow();
});
