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
])('--out %s', (out, folder, name) => {
  expect(pdfPlace(ref, '2020-h1', out)).toEqual({ folder, name });
});
