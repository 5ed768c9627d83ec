import { expect, test } from 'vitest';
import { contrastIn, formatContrast, readSchemes, tonesIn } from './palette.ts';

const CSS = `
:root {
  --text: #000000; /* black */
  --ground: #ffffff; /* white */
  --mint-tint: #ffffff; /* white */
  --mint: #767676; /* grey */
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #000000; /* black */
  }
}
`;

test('the dark scheme has its own values and those that both share', () => {
  const { light, dark } = readSchemes(CSS);
  expect(light.get('ground')).toBe('#ffffff');
  expect(dark.get('ground')).toBe('#000000');
  expect(dark.get('text')).toBe('#000000');
});

test('a family of colours is one with a tint', () => {
  expect(tonesIn(readSchemes(CSS))).toEqual(['mint']);
});

test('a pair is measured by the names of its tokens, or by the colour that it says', () => {
  const { light, dark } = readSchemes(CSS);
  expect(contrastIn(light, ['text', 'ground'])).toBe(21);
  expect(contrastIn(dark, ['text', 'ground'])).toBe(1);
  expect(contrastIn(light, ['#000000', 'ground'])).toBe(21);
});

test.each([
  [4.49, '4.4'],
  [4.5, '4.5'],
  [21, '21.0'],
])('%f is said as %s', (ratio, expected) => {
  expect(formatContrast(ratio)).toBe(expected);
});
