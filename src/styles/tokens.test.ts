/** The site's tokens are those of the デジタル庁デザインシステム, and its colours can be read on each other. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TONES } from '#src/domain/scale.ts';
import { contrast } from '#src/testing/contrast.ts';
import { customProperties } from '#src/testing/css-declarations.ts';

const read = (url: string): string => readFileSync(fileURLToPath(url), 'utf8');
const css = read(new URL('tokens.css', import.meta.url).href);
const declarations = customProperties(css);
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
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

const valuesIn = (part: string) =>
  new Map(customProperties(part).map(({ name, value }) => [name.slice(2), value]));
const light = valuesIn(lightCss);
const SCHEMES = { light, dark: new Map([...light, ...valuesIn(darkCss)]) };

/** Colours that are bright enough to stand on the ground of either scheme, with black on them. */
const SHARED = ['green-bar', 'orange-bar'];

test('the dark scheme has a value for every colour, but for those that both share', () => {
  const lightColors = [...light].filter(([, value]) => value.startsWith('#'));
  const same = lightColors.filter(([name, value]) => SCHEMES.dark.get(name) === value);
  expect(same.map(([name]) => name)).toEqual(SHARED);
});

/** Text on its ground, as the style sheets pair them. */
const TEXT_PAIRS = [
  ...['text', 'text-soft', 'link', 'link-hover'].flatMap((text) =>
    ['ground', 'ground-soft', 'accent-soft'].map((ground) => [text, ground] as const),
  ),
  ...TONES.flatMap((tone) => [
    [tone, `${tone}-tint`] as const,
    [tone, 'ground'] as const,
    ['text', `${tone}-tint`] as const,
    ['#000000', `${tone}-bar`] as const,
  ]),
  ['ground', 'text'] as const,
  ['ground', 'accent'] as const,
  ['ground', 'link-hover'] as const,
  ['link', 'focus'] as const,
  ['text', 'focus'] as const,
];

/** What has to be seen but is no text: borders of fields, the focus ring. */
const SHAPE_PAIRS = [
  ['line-strong', 'ground'],
  ['line-strong', 'ground-soft'],
  ['accent', 'ground'],
  ['accent', 'accent-soft'],
  ['focus-line', 'ground'],
  ['focus-line', 'ground-soft'],
  ['focus-line', 'focus'],
] as const;

describe.each(Object.entries(SCHEMES))(
  'colours of the %s scheme can be told apart (WCAG 2.2 AA)',
  (_, colors) => {
    const color = (name: string): string => colors.get(name) ?? name;

    test.each(TEXT_PAIRS)('the text %s on %s', (text, ground) => {
      expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
    });

    test.each(SHAPE_PAIRS)('the shape %s on %s', (shape, ground) => {
      expect(contrast(color(shape), color(ground))).toBeGreaterThanOrEqual(3);
    });
  },
);
