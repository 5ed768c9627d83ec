import { fileURLToPath } from 'node:url';
import type { SourceFile } from '#src/loading/source-file.ts';
import { filesBelow } from './load-fixture.ts';

/** A publisher every cell of which holds text that some program could take for code. */
const HOSTILE_FOLDER = fileURLToPath(new URL('fixtures-site/hostile/data', import.meta.url));

/** As long as a cell can be that Excel still keeps. */
const LENGTH = 30_000;

const filled = (pattern: string): string =>
  pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);

/** Texts on which a careless pattern backtracks, and texts without a place to break a line. */
export const GIANT_TEXTS: Readonly<Record<string, string>> = {
  letters: filled('a'),
  kanji: filled('改'),
  digits: filled('1'),
  points: `0${filled('.5')}`,
  commas: filled('1,'),
  separators: `課${filled(';')}`,
  dashes: `0${filled('-1')}`,
  mail: `a@${filled('a.')}`,
  spaces: `始${filled(' ')}終`,
  wide: `始${filled('　')}終`,
  lines: `始${filled('\n')}終`,
  brackets: filled('「'),
  joiners: `始${filled('\u200D')}終`,
  families: filled('👨‍👩‍👧'),
  surrogates: filled('𠮷'),
  marks: `が${filled('\u3099')}`,
  backslashes: filled('\\n'),
  quotes: filled('"'),
  tags: filled('<u>'),
  era: filled('令和'),
};

const NAMES = Object.keys(GIANT_TEXTS);

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const encode = (written: string): Uint8Array => new TextEncoder().encode(written);

function table(rows: readonly (readonly string[])[]): Uint8Array {
  return encode(rows.map((row) => `${row.map(cell).join(',')}\n`).join(''));
}

const GIANTS = 'mallory/giants';

const DEFINITION = `
title: 長い文章の計画
cycle: year
form:
  columns:
    - { id: activity, header: 経過, phase: do, kind: text }
`;

const text = (name: string): string => GIANT_TEXTS[name] ?? '';

/** Names without a place to break a line; a browser takes seconds to lay out longer headings. */
const LONG_NAMES = ['letters', 'kanji', 'families'];
const NAME_LENGTH = 2000;
const longName = (name: string): string => text(name).slice(0, NAME_LENGTH);

/** A plan of huge cells: each text once as a summary and a report, and unbroken names. */
function giantPlan(): SourceFile[] {
  const items = [
    ...NAMES.map((name) => [
      `item-${name}`,
      `項目 ${name}`,
      `長${longName('letters')}`,
      text(name),
    ]),
    ...LONG_NAMES.map((name) => [`name-${name}`, longName(name), `長${longName(name)}`, '']),
  ];
  const reports = items.map(([id = '', , , summary = '']) => [id, summary]);
  return [
    { path: `${GIANTS}/plan.yaml`, bytes: encode(DEFINITION) },
    {
      path: `${GIANTS}/items.csv`,
      bytes: table([['項目ID', '名称', '担当部署', '概要'], ...items]),
    },
    { path: `${GIANTS}/periods/2024/progress.csv`, bytes: table([['項目ID', '経過'], ...reports]) },
  ];
}

/** The departments of the folder and those with long names. */
function withLongDepartments(file: SourceFile): SourceFile {
  if (file.path !== 'mallory/departments.csv') return file;
  const rows = LONG_NAMES.map((name) => [`long-${name}`, `長${longName(name)}`, '', '', '']);
  return { ...file, bytes: Buffer.concat([file.bytes, table(rows)]) };
}

/** The data folder of the hostile publisher. */
export const hostileFiles = (): SourceFile[] => [
  ...filesBelow(HOSTILE_FOLDER).map(withLongDepartments),
  ...giantPlan(),
];
