import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { customProperties } from '#src/styles/css-declarations.ts';
import { drawIcon } from './draw-icon.ts';

test('the icon is as large as asked, with round corners or with none', () => {
  const round = drawIcon({ size: 32, square: false });
  expect(round).toContain('width="32" height="32" viewBox="0 0 32 32"');
  expect(round).toContain('rx="6"');
  expect(drawIcon({ size: 180, square: true })).toContain('width="180" height="180"');
  expect(drawIcon({ size: 180, square: true })).not.toContain('rx=');
});

test('in the dark it has the colours of the dark scheme', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const dark = customProperties(
    css.split('@media screen and (prefers-color-scheme: dark)')[1] ?? '',
  );
  const valueOf = (name: string) => dark.find((each) => each.name === name)?.value;
  const icon = drawIcon({ size: 32, square: false });
  expect(icon).toContain(`rect{fill:${valueOf('--accent')}}`);
  expect(icon).toContain(`path{fill:${valueOf('--ground')}}`);
});
