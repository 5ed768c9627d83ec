import path from 'node:path';
import { expect, test } from 'vitest';
import { pdfPlace } from './pdf-place.ts';

const ref = { publisherId: 'aoba', planId: 'reform' };
const NAME = 'aoba-reform-2020-h1.pdf';

test.each([
  [undefined, '.', NAME],
  ['paper', 'paper', NAME],
  [path.join('paper', 'sheet.PDF'), 'paper', 'sheet.PDF'],
  ['様式.pdf', '.', '様式.pdf'],
  ['v1.0', 'v1.0', NAME],
  ['h1.txt/', 'h1.txt/', NAME],
  ['..', '..', NAME],
])('--out %s', (out, folder, name) => {
  expect(pdfPlace(ref, '2020-h1', out)).toEqual({ folder, name });
});

test.each(['h1.txt', path.join('paper', 'h1.docx')])('--out %s is no place for a PDF', (out) => {
  expect(() => pdfPlace(ref, '2020-h1', out)).toThrow(
    '.pdf で終わるファイルか、フォルダー（最後に「/」を付ける）を書いてください。',
  );
});
