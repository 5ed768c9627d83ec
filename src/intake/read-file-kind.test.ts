import { expect, test } from 'vitest';
import { encodeText } from '#src/testing/make-csv.ts';
import { makeXls } from '#src/testing/make-xls.ts';
import { makeXlsx } from '#src/testing/make-xlsx.ts';
import { FileFault } from './guard-fault.ts';
import { readFileKind } from './read-file-kind.ts';

const book = { sheets: [{ name: '進捗', rows: [['a']] }] };

/** What a file is refused as, or its kind. */
function kindOf(bytes: Uint8Array): string | undefined {
  try {
    return readFileKind(bytes);
  } catch (error) {
    return error instanceof FileFault ? error.problem.message : String(error);
  }
}

function bytesOf(characters: string): Uint8Array {
  return Uint8Array.from(characters, (each) => each.charCodeAt(0));
}

test('what can be read', () => {
  expect(kindOf(makeXlsx(book))).toBe('zip');
  expect(kindOf(makeXls(book))).toBe('compound');
  expect(kindOf(encodeText('項目ID,評価'))).toBe('text');
  expect(kindOf(encodeText('項目ID\t評価', 'utf-16le'))).toBe('text');
  expect(kindOf(encodeText('<見出し>,a'))).toBe('text');
  expect(kindOf(encodeText('a < b'))).toBe('text');
  expect(kindOf(bytesOf('BM,面積'.slice(0, 3)))).toBe('text');
  expect(kindOf(bytesOf('PK,name'))).toBe('text');
});

test.each<[string, string]>([
  ['%PDF-1.7\n', 'PDF'],
  ['\x89PNG\r\n\x1a\n', '画像（PNG）'],
  ['\xff\xd8\xff\xe0', '画像（JPEG）'],
  ['GIF89a', '画像（GIF）'],
  ['\x1f\x8b\x08', '圧縮ファイル（gzip）'],
  ['{\\rtf1', 'リッチテキスト（RTF）'],
  ['\x09\x04\x06\0', '古い Excel の形式（4.0）'],
  ['ID;PWXL', '古い表計算の形式（SYLK）'],
  ['MIME-Version: 1.0', 'ウェブページ（MHTML）'],
])('%j', (characters, actual) => {
  expect(kindOf(bytesOf(characters))).toBe(`中身が「${actual}」なので、読み取れません。`);
});

test.each<[string, string]>([
  ['<!DOCTYPE html><html>', 'ウェブページ（HTML）'],
  ['\n  <HTML xmlns:x="urn:schemas-microsoft-com:office:excel">', 'ウェブページ（HTML）'],
  ['<meta charset="utf-8"><table border="1">', 'ウェブページ（HTML）'],
  [
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    'XML スプレッドシート 2003',
  ],
  ['<?xml version="1.0"?><data/>', 'XML'],
])('%j', (text, actual) => {
  const message = `中身が「${actual}」なので、読み取れません。`;
  expect(kindOf(encodeText(text))).toBe(message);
  expect(kindOf(encodeText(text, 'utf-8-bom'))).toBe(message);
  expect(kindOf(encodeText(text, 'utf-16le'))).toBe(message);
});
