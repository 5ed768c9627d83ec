import { expect, test } from 'vitest';
import { seededRandom } from '#src/testing/seeded-random.ts';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  [...text].forEach((character, index) => {
    view.setUint16(2 + index * 2, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

test('UTF-8 with and without BOM', () => {
  expect(decodeText(utf8('項目①㈱～〜'))).toBe('項目①㈱～〜');
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('項目')))).toBe('項目');
  expect(decodeText(new Uint8Array())).toBe('');
});

test('UTF-16 with BOM, both ways round', () => {
  expect(decodeText(utf16('項目\t①', true))).toBe('項目\t①');
  expect(decodeText(utf16('項目\t①', false))).toBe('項目\t①');
});

// Bytes from the CP932 table: 項目 8D 80 96 DA, ① 87 40, ㈱ 87 8A, ～ 81 60, － 81 7C, 髙 FB FC, ｱ B1, ソ 83 5C.
test('CP932 with the characters of NEC and IBM', () => {
  const bytes = [0x8d, 0x80, 0x96, 0xda, 0x87, 0x40, 0x87, 0x8a, 0x81, 0x60, 0x81, 0x7c];
  expect(decodeText(Uint8Array.from(bytes))).toBe('項目①㈱～－');
  expect(decodeText(Uint8Array.of(0xfb, 0xfc, 0xb1, 0x83, 0x5c, 0x2c))).toBe('髙ｱソ,');
});

test('CP932 外字 become private-use characters, for the cell to report', () => {
  expect(decodeText(Uint8Array.of(0xf0, 0x40, 0xf9, 0xfc))).toBe('\ue000\ue757');
});

test.each([
  ['a\r\nb\r\n', 'a\nb\n'],
  ['a\rb', 'a\nb'],
  ['a\n\r\nb', 'a\n\nb'],
])('line ends of %j', (text, expected) => {
  expect(decodeText(utf8(text))).toBe(expected);
});

test.each([
  ['no encoding at all', [0xff, 0xff]],
  ['half a Shift_JIS character', [0x8d]],
  ['a bad byte behind a UTF-8 BOM', [0xef, 0xbb, 0xbf, 0xff]],
  ['half a UTF-16 character', [0xff, 0xfe, 0x41]],
  ['a lone surrogate in UTF-16', [0xff, 0xfe, 0x00, 0xd8]],
  ['UTF-16 without BOM', [0x41, 0x00, 0x2c, 0x00]],
  ['UTF-16 big-endian without BOM', [0x00, 0x41, 0x00, 0x2c]],
])('%s is refused', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
});

test('any bytes are decoded or refused, never more', () => {
  const random = seededRandom(4);
  for (let round = 0; round < 2000; round += 1) {
    const bytes = Uint8Array.from({ length: random.below(20) }, () => random.below(256));
    const text = decodeText(bytes);
    expect(text?.includes('\r') ?? false).toBe(false);
    expect(text?.includes('\0') ?? false).toBe(false);
  }
});
