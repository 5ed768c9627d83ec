import { expect, test } from 'vitest';
import { decodeExcelText, readRichText } from './read-rich-text.ts';
import { XmlCursor } from './xml-cursor.ts';

function textOf(content: string): string {
  const cursor = new XmlCursor(`<si>${content}</si>`);
  cursor.next();
  return readRichText(cursor);
}

test('runs are joined', () => {
  expect(textOf('<t>東京</t>')).toBe('東京');
  expect(textOf('<r><rPr><b/></rPr><t>東</t></r><r><t>京</t></r>')).toBe('東京');
});

test('ふりがな is no text', () => {
  const kana = '<rPh sb="0" eb="1"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
  expect(textOf(`<t>東京</t>${kana}`)).toBe('東京');
  expect(textOf(`<r><t>東</t></r>${kana}<r><t>京</t></r>`)).toBe('東京');
});

test('spaces at the ends count where the file says so', () => {
  expect(textOf('<t xml:space="preserve"> 空白　</t>')).toBe(' 空白　');
  expect(textOf('<t>\n  空白　 </t>')).toBe('空白　');
});

test('an empty text', () => {
  expect(textOf('<t/>')).toBe('');
  expect(textOf('<t></t>')).toBe('');
  expect(textOf('')).toBe('');
});

test('characters that XML cannot hold', () => {
  expect(decodeExcelText('1行目_x000D_\n2行目')).toBe('1行目\n2行目');
  expect(decodeExcelText('1行目\r\n2行目_x000d_3行目')).toBe('1行目\n2行目\n3行目');
  expect(decodeExcelText('_x005F_x000D_')).toBe('_x000D_');
  expect(decodeExcelText('_x3042_ _x12_')).toBe('あ _x12_');
});
