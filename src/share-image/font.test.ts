import { expect, test } from 'vitest';
import { loadShareFonts } from '#src/site/share-image.ts';
import { readFont } from './font.ts';

const { fonts } = await loadShareFonts();

test.each(['regular', 'bold'] as const)('kanji are one em wide in %s', (weight) => {
  expect(fonts[weight].widthOf('亜行')).toBe(2);
  expect(fonts[weight].widthOf('')).toBe(0);
});

test('letters are narrower, each by its own width', () => {
  const { bold } = fonts;
  expect(bold.widthOf('i')).toBeLessThan(bold.widthOf('W'));
  expect(bold.widthOf('W')).toBeLessThanOrEqual(1);
  expect(bold.widthOf('iW')).toBeCloseTo(bold.widthOf('i') + bold.widthOf('W'), 9);
});

test.each([...'①⑪々〇髙﨑～−㈱ヶ～〓…'])('%s has a glyph in both weights', (character) => {
  expect([fonts.regular.has(character), fonts.bold.has(character)]).toEqual([true, true]);
});

test('a rare character and a picture have none', () => {
  expect(['𠮷', '👪'].map((each) => fonts.bold.has(each))).toEqual([false, false]);
});

test('what is no font is refused', () => {
  expect(() => readFont(new Uint8Array(64))).toThrow('no table head');
});
