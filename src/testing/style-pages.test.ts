/** Whoever adds a component shows it: every one stands on a page of samples. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ASIDE_SAMPLES } from '#src/views/style-aside.ts';
import { READING_SAMPLES } from '#src/views/style-reading.ts';
import { renderedBy, renderedFrom } from './rendered-components.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const filesLike = (pattern: string): string[] =>
  globSync(pattern, { cwd: ROOT })
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** Components that no page of samples can show, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/components/Alternates.astro': 'links in the head of a page, which nobody sees',
  'src/components/ItemHead.astro': 'has the only h1 of its page',
  'src/components/plan/PlanHead.astro': 'has the only h1 of its page',
};

const components = filesLike('src/components/**/*.astro');
const pages = filesLike('src/pages/style/**/*.astro').filter((file) => !/\/_/.test(file));
const groups = [...READING_SAMPLES, ...ASIDE_SAMPLES];
const samples = groups.flatMap((group) => group.samples);

test('every component is shown, but for those that say why not', () => {
  const shown = renderedFrom(pages, read);
  expect(components.length).toBeGreaterThan(70);
  // Also fails when an exception is shown after all, or gone.
  expect(components.filter((file) => !shown.has(file))).toEqual(Object.keys(EXCEPTIONS));
});

test('every group of samples has its page', () => {
  const names = ['index', ...groups.map(({ id }) => id)];
  expect(pages).toEqual(names.map((name) => `src/pages/style/${name}.astro`).sort());
});

test('every sample is on the page of its group, once, in the order of its table of contents', () => {
  const placed = groups.map(({ id }) =>
    [...read(`src/pages/style/${id}.astro`).matchAll(/<Sample id="(.+?)"/g)].map(
      ([, name]) => name,
    ),
  );
  expect(placed).toEqual(groups.map((group) => group.samples.map(({ id }) => id)));
  expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
});

test('the components that a sample names exist, and its page shows them', () => {
  const names = new Set(components.map((file) => path.basename(file, '.astro')));
  const wrong = groups.flatMap((group) => {
    const shown = renderedFrom([`src/pages/style/${group.id}.astro`], read);
    const here = new Set([...shown].map((file) => path.basename(file, '.astro')));
    return group.samples
      .flatMap(({ parts }) => parts)
      .filter((part) => !names.has(part) || !here.has(part));
  });
  expect(wrong).toEqual([]);
});

test('a component that is imported and stands nowhere is not shown', () => {
  const text = [
    '---',
    "import Chip from './Chip.astro';",
    "import Chips from '#src/components/Chips.astro';",
    "import Card from '../Card.astro';",
    '---',
    '<p><Chip /></p>',
    '<Chips>',
    'Card',
    '</Chips>',
  ].join('\n');
  expect(renderedBy('src/components/chips/Row.astro', text)).toEqual([
    'src/components/chips/Chip.astro',
    'src/components/Chips.astro',
  ]);
});

test('what is shown by way of another component is shown', () => {
  const files: Record<string, string> = {
    'a/page.astro': "---\nimport B from './B.astro';\n---\n<B />",
    'a/B.astro': "---\nimport C from './C.astro';\n---\n<C />",
    'a/C.astro': "---\nimport B from './B.astro';\n---\n<B />",
  };
  expect([...renderedFrom(['a/page.astro'], (file) => files[file] ?? '')]).toEqual([
    'a/page.astro',
    'a/B.astro',
    'a/C.astro',
  ]);
});
