import { contrast } from './contrast.ts';
import { customProperties, type CssDeclaration } from './css-declarations.ts';

/** Name of a token without its dashes → its value. */
type Values = ReadonlyMap<string, string>;

interface Schemes {
  light: Values;
  /** With what both schemes share. */
  dark: Values;
}

const DARK = '@media screen and (prefers-color-scheme: dark)';
const valuesOf = (declarations: readonly CssDeclaration[]): [string, string][] =>
  declarations.map(({ name, value }) => [name.slice(2), value]);

/** What every token is worth in both colour schemes. @param css the text of `tokens.css` */
export function readSchemes(css: string): Schemes {
  const [light = [], dark = []] = css.split(DARK).map((part) => valuesOf(customProperties(part)));
  return { light: new Map(light), dark: new Map([...light, ...dark]) };
}

/** Two colours that the style sheets put on each other: names of tokens, or a colour itself. */
export type Pair = readonly [upper: string, ground: string];

/** The families of colours that grades have: those with a tint. */
export function tonesIn({ light }: Schemes): string[] {
  return [...light.keys()].flatMap((name) => /^(\w+)-tint$/.exec(name)?.[1] ?? []);
}

/** What the letters of a grade stand on: its chip, the page, its part of a bar. */
export const tonePairs = (tone: string): readonly Pair[] => [
  [tone, `${tone}-tint`],
  [tone, 'ground'],
  ['text', `${tone}-tint`],
  ['#000000', `${tone}-bar`],
];

/** Text on its ground, beside that of grades: needs 4.5 to 1. */
export const TEXT_PAIRS: readonly Pair[] = [
  ...['text', 'text-soft', 'link', 'link-hover'].flatMap((text) =>
    ['ground', 'ground-soft', 'accent-soft'].map((ground): Pair => [text, ground]),
  ),
  ['ground', 'text'],
  ['ground', 'accent'],
  ['ground', 'link-hover'],
  ['link', 'focus'],
  ['text', 'focus'],
];

/** What has to be seen but is no text, borders of fields and the focus ring: needs 3 to 1. */
export const SHAPE_PAIRS: readonly Pair[] = [
  ['line-strong', 'ground'],
  ['line-strong', 'ground-soft'],
  ['accent', 'ground'],
  ['accent', 'accent-soft'],
  ['focus-line', 'ground'],
  ['focus-line', 'ground-soft'],
  ['focus-line', 'focus'],
];

/** Contrast of a pair in one scheme, from 1 to 21. */
export function contrastIn(values: Values, [upper, ground]: Pair): number {
  const colorOf = (name: string): string => values.get(name) ?? name;
  return contrast(colorOf(upper), colorOf(ground));
}

/** `4.5`: cut, not rounded, so that what is said is reached. */
export const formatContrast = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
