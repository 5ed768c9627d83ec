/** The site's tokens are those of the デジタル庁デザインシステム, and its colours can be read on each other. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TONES } from '#src/domain/scale.ts';
import { customProperties } from './css-declarations.ts';
import { contrastIn, readSchemes, SHAPE_PAIRS, TEXT_PAIRS, tonePairs, tonesIn } from './palette.ts';

const read = (url: string): string => readFileSync(fileURLToPath(url), 'utf8');
const css = read(new URL('tokens.css', import.meta.url).href);
const declarations = customProperties(css);
const packaged = customProperties(
  read(import.meta.resolve('@digital-go-jp/design-tokens/dist/tokens.css')),
);
const official = new Map(packaged.map(({ name, value }) => [name, value]));

describe('declarations have the values of the tokens that they name', () => {
  const named = declarations.flatMap(({ name, value, comment }) =>
    comment === undefined ? [] : [[name, value, comment] as const],
  );

  test.each(named)('%s: %s is %s', (_, value, token) => {
    expect(value).toBe(official.get(`--${token}`));
  });

  test('every value names its token, but for fonts and for what other declarations make up', () => {
    const own = declarations.filter(
      ({ value, comment }) => comment === undefined && !value.startsWith('var('),
    );
    expect(own.map(({ name }) => name)).toEqual(['--fonts']);
  });
});

const SCHEMES = readSchemes(css);

/** Colours that are bright enough to stand on the ground of either scheme, with black on them. */
const SHARED = ['green-bar', 'orange-bar'];

test('the dark scheme has a value for every colour, but for those that both share', () => {
  const lightColors = [...SCHEMES.light].filter(([, value]) => value.startsWith('#'));
  const same = lightColors.filter(([name, value]) => SCHEMES.dark.get(name) === value);
  expect(same.map(([name]) => name)).toEqual(SHARED);
});

describe.each(Object.entries(SCHEMES))(
  'colours of the %s scheme can be told apart (WCAG 2.2 AA)',
  (_, values) => {
    test.each([...TEXT_PAIRS, ...TONES.flatMap(tonePairs)])('the text %s on %s', (...pair) => {
      expect(contrastIn(values, pair)).toBeGreaterThanOrEqual(4.5);
    });

    test.each(SHAPE_PAIRS)('the shape %s on %s', (...pair) => {
      expect(contrastIn(values, pair)).toBeGreaterThanOrEqual(3);
    });
  },
);

test('the families of colours are those that scales may name', () => {
  expect(tonesIn(SCHEMES).toSorted()).toEqual(TONES.toSorted());
});
