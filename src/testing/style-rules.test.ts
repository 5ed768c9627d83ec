/** One visual language: colours, sizes of type and distances come from the scales, in every style sheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../styles/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
const SHEETS = NAMES.filter((name) => name !== 'tokens.css');

/** Steps of 4 px, and below 16 px of 1 px: what rounds a line, a chip or a box of text by eye. */
const isDistance = (rem: number): boolean =>
  rem <= 1 ? Number.isInteger(rem * 16) : Number.isInteger(rem * 4);

interface Found {
  sheet: string;
  property: string;
  value: string;
}

function declarations(pattern: RegExp): Found[] {
  return SHEETS.flatMap((sheet) => {
    const css = readFileSync(new URL(sheet, FOLDER), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    const screen = css.replace(/@media print \{[^]*?\n  \}\n/g, '');
    return [...screen.matchAll(/([\w-]+):\s*([^;{}]+);/g)]
      .map(([, property = '', value = '']) => ({ sheet, property, value: value.trim() }))
      .filter(({ property }) => pattern.test(property));
  });
}

const describeAll = (found: readonly Found[]): string[] =>
  found.map(({ sheet, property, value }) => `${sheet}: ${property}: ${value}`);

test('there are style sheets to look at', () => {
  expect(SHEETS.length).toBeGreaterThan(15);
});

test('colours are tokens', () => {
  const raw = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|\b(?:black|white|red|gray|grey)\b(?!-)/i;
  const found = declarations(/color|background|fill|stroke|border|outline|shadow/).filter(
    ({ value }) => raw.test(value.replace(/var\([^)]*\)/g, '')),
  );
  // Letters on the bars, which are bright in both schemes.
  expect(describeAll(found)).toEqual(['distribution.css: fill: #000']);
});

test('letters have the sizes of the type scale, or a share of the text round them', () => {
  const found = declarations(/^font-size$/).filter(
    ({ value }) =>
      !/^(?:var\(--size-[\w-]+\)|inherit|[\d.]+(?:em|pt)|var\(--paper-text\))$/.test(value),
  );
  expect(describeAll(found)).toEqual([]);
});

test('distances are steps of a scale', () => {
  const found = declarations(/^(?:gap|row-gap|column-gap|padding|margin)(?:-|$)/).filter(
    ({ value }) =>
      [...value.matchAll(/(-?[\d.]+)(rem|px)/g)].some(
        ([, size, unit]) => !isDistance(Math.abs(Number(size)) / (unit === 'px' ? 16 : 1)),
      ),
  );
  expect(describeAll(found)).toEqual([]);
});
