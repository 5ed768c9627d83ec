import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const DOCUMENTS = [
  'README.md',
  ...readdirSync(fileURLToPath(new URL('content', ROOT)), { recursive: true })
    .map((name) => `content/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.mdx')),
];

interface Call {
  document: string;
  script: string;
  /** `dry-run` for `--dry-run` */
  flags: string[];
}

/** Every call of an npm script that a document shows, with what follows on the same line. */
function callsIn(document: string): Call[] {
  const shown = read(document).matchAll(/npm (?:run )?([a-z][\w:-]*)([^`\n]*)/g);
  return [...shown].map(([, script = '', rest = '']) => ({
    document,
    script,
    flags: [...rest.replace(/#.*/, '').matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']) => flag),
  }));
}

const calls = DOCUMENTS.flatMap(callsIn).filter(({ script }) => script !== 'install');

test('the documents show commands', () => {
  const documents = new Set(calls.map(({ document }) => document));
  expect([...documents]).toEqual(
    expect.arrayContaining(['README.md', 'content/guide/take-in.mdx']),
  );
});

test('every command that a document shows exists', () => {
  const unknown = calls.filter(({ script }) => !Object.hasOwn(scripts, script));
  expect(unknown).toEqual([]);
});

test('every option that a document shows is one of its command', () => {
  const unknown = calls.flatMap(({ document, script, flags }) => {
    const file = /^node (scripts\/[\w-]+\.ts)/.exec(scripts[script] ?? '')?.[1];
    if (file === undefined) return [];
    const source = read(file);
    const declares = (flag: string): boolean =>
      new RegExp(`(?:^|[\\s{,])'?${flag}'?: \\{`).test(source);
    return flags
      .filter((flag) => !declares(flag))
      .map((flag) => `${document}: npm run ${script} -- --${flag}`);
  });
  expect(unknown).toEqual([]);
});
