import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breaches, layerOf, LAYERS, OPEN_FILES } from './layers.ts';
import { readModule, readModules, type Module } from './module-imports.ts';

const modules = readModules(['src', 'scripts']);
const isTest = ({ file }: Module): boolean =>
  file.endsWith('.test.ts') || layerOf(file) === 'testing';
const production = modules.filter((module) => !isTest(module));

function read(file: string, text: string): string[] {
  return breaches(readModule(file, text));
}

test('the rules notice what they forbid', () => {
  expect(read('src/domain/x.ts', "import { a } from '../views/a.ts';")).toEqual([
    'src/domain/x.ts imports ../views/a.ts; domain may import zod',
  ]);
  expect(read('src/views/x.ts', "export * from 'yaml';")).toHaveLength(1);
  expect(read('src/views/x.ts', "const a = await import('#src/site/a.ts');")).toHaveLength(1);
  expect(
    read('src/components/X.astro', "---\nimport { a } from '../views/a.ts';\n---\n"),
  ).toHaveLength(1);
  expect(read('src/pages/x.mdx', "import Papa from 'papaparse';\n\n# x")).toHaveLength(1);
  expect(read('src/layouts/X.astro', "<script>\nimport 'node:fs';\n</script>")).toHaveLength(1);
  expect(read('src/components/chart/x.ts', "import { Chart } from 'chart.js';")).toHaveLength(1);
  const asks = 'const a = [process.env, Date.now(), new Date(), Math.random()];';
  expect(read('src/exports/x.ts', asks)).toHaveLength(4);
});

test('the rules let pass what they allow', () => {
  expect(
    read('src/components/X.astro', "---\nimport type { A } from '../views/a.ts';\n---\n"),
  ).toEqual([]);
  expect(
    read('src/components/X.astro', "---\nimport { type A } from '../views/a.ts';\n---\n"),
  ).toEqual([]);
  expect(read('src/exports/x.ts', 'const a = new Date(1); const { process } = b;')).toEqual([]);
  expect(read('src/site/x.ts', "import 'node:fs'; process.exit();")).toEqual([]);
});

test('every layer imports only what it may', () => {
  expect(production.flatMap(breaches)).toEqual([]);
});

test('every folder of src is a known layer', () => {
  const layers = new Set(modules.map(({ file }) => layerOf(file)));
  const unknown = [...layers].filter((layer) => !(layer in LAYERS) && layer !== 'testing');
  expect(unknown).toEqual([]);
});

test('nothing that is published imports a test or what tests are made with', () => {
  const site = production.filter(({ file }) => layerOf(file) !== 'scripts');
  const found = site.flatMap(({ file, imports }) =>
    imports
      .filter((each) => each.file !== undefined && isTest({ file: each.file } as Module))
      .map((each) => `${file} imports ${each.specifier}`),
  );
  expect(found).toEqual([]);
});

test('what every layer may use needs no schema, no dataset and no package', () => {
  const open = modules.filter(({ file }) => OPEN_FILES.includes(file));
  expect(open).toHaveLength(OPEN_FILES.length);
  const needed = open.flatMap(({ imports }) => imports.map(({ file }) => file));
  expect(
    needed.filter((file) => !['src/domain/era.ts', ...OPEN_FILES].includes(file ?? '')),
  ).toEqual([]);
});

test('no folder is named for what has no name', () => {
  const nameless = modules.filter(({ file }) =>
    /\/(utils|lib|helpers|types|constants)\//.test(file),
  );
  expect(nameless.map(({ file }) => file)).toEqual([]);
});

test('tests stand beside what they test, or in testing', () => {
  const astray = modules
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.test.ts') && layerOf(file) !== 'testing')
    .filter((file) =>
      ['.ts', '.css', '.astro'].every((extension) => {
        const tested = file.replace('.test.ts', extension);
        return !existsSync(new URL(`../../${tested}`, import.meta.url));
      }),
    );
  expect(astray).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(
    production.map(({ file, imports }) => [file, imports.flatMap((each) => each.file ?? [])]),
  );
  const done = new Set<string>();
  const cyclesFrom = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    const cycles = (graph.get(file) ?? []).flatMap((next) => cyclesFrom(next, [...path, file]));
    done.add(file);
    return cycles;
  };
  expect([...graph.keys()].flatMap((file) => cyclesFrom(file, []))).toEqual([]);
});
