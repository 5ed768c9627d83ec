import { expect, test } from 'vitest';
import { encodeText } from '#src/testing/make-csv.ts';
import { editRawText, encodeUnits, toBytes, toRawText } from './raw-text.ts';

const ENCODINGS = ['utf-8', 'utf-8-bom', 'cp932', 'utf-16le', 'utf-16be'] as const;
const TEXT = '項目ID,名称\r\nitem-1,"表示と能力,ソ\n構造"\r\n';

test.each(ENCODINGS)('a text in %s comes back byte for byte', (encoding) => {
  const bytes = encodeText(TEXT, encoding);
  expect(toBytes(toRawText(bytes))).toEqual(bytes);
});

test.each(ENCODINGS)('an edit in %s is written in that encoding', (encoding) => {
  const raw = toRawText(encodeText(TEXT, encoding));
  const at = raw.units.indexOf('\r');
  const edited = editRawText(raw, [{ start: at, end: at, text: ',終了' }]);
  expect(toBytes(edited)).toEqual(encodeText(TEXT.replace('\r', ',終了\r'), encoding));
});

test('CP932 bytes of two characters', () => {
  expect(encodeUnits('a終了', 'shift_jis')).toBe('a\u008f\u0049\u0097\u00b9');
  expect(() => encodeUnits('👪', 'shift_jis')).toThrow('cannot be written in CP932');
});

test('edits may stand in any order and touch nothing between them', () => {
  const raw = { units: 'abcdef', encoding: 'utf-8' };
  const edits = [
    { start: 4, end: 5, text: 'X' },
    { start: 1, end: 1, text: '--' },
  ];
  expect(editRawText(raw, edits).units).toBe('a--bcdXf');
  expect(editRawText(raw, []).units).toBe('abcdef');
});

test('bytes that are no text are refused', () => {
  expect(() => toRawText(Uint8Array.of(0xff, 0x00, 0x81))).toThrow('encoding');
});
