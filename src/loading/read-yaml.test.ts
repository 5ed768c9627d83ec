import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { PlanDefinitionSchema } from '#src/domain/plan.ts';
import { readYaml } from './read-yaml.ts';

const FREE = z.unknown();

function read(text: string, schema: z.ZodType = PlanDefinitionSchema) {
  return readYaml(schema, { path: 'plan.yaml', bytes: new TextEncoder().encode(text) });
}

/** Findings short enough to write by hand: `line column code actual → suggestion`. */
function findings(text: string, schema?: z.ZodType): string[] {
  const show = ({ line, column, code, actual, suggestion }: Diagnostic): string =>
    [line, column ?? '-', code, actual ?? '-', suggestion && `→ ${suggestion}`]
      .filter((part) => part !== undefined)
      .join(' ');
  return read(text, schema).diagnostics.map(show);
}

const GOOD = 'title: 計画\ncycle: year\n';

test('a good file is its value', () => {
  expect(read(`${GOOD}# end\n`)).toMatchObject({
    value: { title: '計画', cycle: 'year' },
    diagnostics: [],
  });
});

test.each([
  ['a: 011002', { a: 11002 }],
  ["a: '011002'", { a: '011002' }],
  ['a: 0x10', { a: 16 }],
  ['a: 2020-04-01', { a: '2020-04-01' }],
  ['a: no', { a: 'no' }],
  ['a: 12:30', { a: '12:30' }],
  ['a: ~', { a: null }],
])('YAML reads %s as %j', (text, data) => {
  expect(read(text, FREE).value).toEqual(data);
});

test('lines of nested keys are true, also after block text and in flow style', () => {
  const yaml = `${GOOD}description: >-\n  一行目\n  二行目\nscales:\n  grade:\n    name: 評価\n    levels:\n      - { code: A }\n      - code: B\n        tone: grean\n`;
  expect(findings(yaml)).toEqual(['12 scales.grade.levels.1.tone yaml-value grean → green']);
});

test('keys that are typed as numbers have their lines', () => {
  const yaml = `${GOOD}criteria:\n  scale: grade\n  by: stage\n  meanings:\n    1:\n      A: よい\n      2: 3\n`;
  expect(findings(yaml)).toEqual(['9 criteria.meanings.1.2 yaml-type 3 → "3"']);
});

test.each([
  ['011002', '11002', '"011002"'],
  ['true', 'true', '"true"'],
  ['1.50', '1.5', '"1.50"'],
])(
  'a title %s is not text: the quotes are suggested round what was typed',
  (typed, actual, quoted) => {
    expect(findings(`title: ${typed}\ncycle: year`)).toEqual([
      `1 title yaml-type ${actual} → ${quoted}`,
    ]);
  },
);

test.each([
  ['titel: 計画\ncycle: year', ['1 titel yaml-key-unknown titel → title']],
  [`${GOOD}levels:\n  - { id: a, nam: 柱 }`, ['4 levels.0.nam yaml-key-unknown nam → name']],
  [`${GOOD}zzz: 1`, ['3 zzz yaml-key-unknown zzz']],
  ['cycle: year', ['1 title yaml-key-missing -']],
  ['title: 計画\ncycle: [year, half-yer]', ['2 cycle yaml-value half-yer → half-year']],
  [`${GOOD}levels: []\nsources: 3`, ['4 sources yaml-type 3']],
  [
    `${GOOD}form: { columns: [{ id: a, header: x, phase: do, kind: txt }] }`,
    ['3 form.columns.0.kind yaml-value txt → text'],
  ],
  [`${GOOD}form: { columns: [] }`, ['3 form.columns yaml-value []']],
  [`${GOOD}levels:\n  - { id: 柱, name: 柱 }`, ['4 levels.0.id yaml-value 柱']],
  [`${GOOD}term:`, ['3 term yaml-type ']],
  ['- a\n- b', ['1 - yaml-type 並び']],
])('%j', (text, expected) => {
  expect(findings(text)).toEqual(expected);
});

test.each([
  ['a: 1\na: 2', ['2 a yaml-key-duplicate a']],
  ['a:\n  b: 1\n  b: 2\n', ['3 b yaml-key-duplicate b']],
  ['a: !!binary x', ['1 - yaml-syntax a: !!binary x']],
  ['a: !custom x', ['1 - yaml-syntax a: !custom x']],
  ['a: [1\nb: 2', ['2 - yaml-syntax b: 2']],
  ['a: "x\nb: 2\n\n', ['2 - yaml-syntax b: 2']],
  ['a: 1\n---\nb: 2', ['2 - yaml-syntax ---']],
  ['{ a: 1 }: b', ['1 - yaml-syntax { a: 1 }: b']],
  ['a: *b', ['1 - yaml-syntax a: *b']],
  ['a: &a [*a]', ['1 - yaml-syntax a: &a [*a]']],
  ['a: %x', ['1 - yaml-syntax a: %x']],
  ['a: \u200bx', ['1 - character-invisible a: \u200bx']],
])('%j is refused', (text, expected) => {
  expect(findings(text, FREE)).toEqual(expected);
});

test('a bomb of aliases is refused and not expanded', () => {
  const line = (name: string, inner: string): string =>
    `${name}: &${name} [${`*${inner},`.repeat(9)}]\n`;
  const bomb = `a: &a [x]\n${line('b', 'a')}${line('c', 'b')}${line('d', 'c')}${line('e', 'd')}`;
  expect(findings(bomb, FREE)).toEqual([`2 - yaml-syntax ${line('b', 'a').trim()}`]);
});
