import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { customProperties } from '#src/styles/css-declarations.ts';
import { BAR_COLOURS, COLOURS } from './colours.ts';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const tokens = customProperties(css);

const valueOf = (name: string) => tokens.find((each) => each.name === name)?.value;

test.each(Object.entries(COLOURS))('%s is the colour of the site', (name, colour) => {
  expect(colour).toBe(valueOf(`--${name}`));
});

test.each(Object.entries(BAR_COLOURS))('bars are %s as on the site', (tone, colour) => {
  expect(colour).toBe(valueOf(`--${tone}-bar`));
});
