import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AccessibilityResults } from '#src/views/accessibility-results.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = path.join(ROOT, 'content/accessibility/results.yaml');

const { testedOn, pages, checks, criteria } = parse(
  readFileSync(FILE, 'utf8'),
) as AccessibilityResults & {
  pages: { kind: string }[];
};

/** The success criteria of levels A and AA of WCAG 2.2, and 4.1.1, which only JIS X 8341-3:2016 still has. */
const WCAG_A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const WCAG_AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
/** JIS X 8341-3:2016 is WCAG 2.0 word for word. */
const JIS =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 2.1.1 2.1.2 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2';

const numbersOf = (wanted: (criterion: AccessibilityResults['criteria'][number]) => boolean) =>
  criteria.filter(wanted).map(({ number }) => number);

test('every criterion of both standards has a result, at its level', () => {
  const isWcag = ({ in: standard }: { in: string }): boolean => standard !== 'jis';
  expect(numbersOf((each) => isWcag(each) && each.level === 'A')).toEqual(WCAG_A.split(' '));
  expect(numbersOf((each) => isWcag(each) && each.level === 'AA')).toEqual(WCAG_AA.split(' '));
  expect(numbersOf(({ in: standard }) => standard !== 'wcag')).toEqual(JIS.split(' '));
});

test('every test that is named exists', () => {
  const files = checks.flatMap(({ file }) => file ?? []);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !/\.test\.ts$/.test(file))).toEqual([]);
  expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('a result is never without the way in which it was found, and no way is named for nothing', () => {
  const ids = checks.map(({ id }) => id);
  const used = criteria.flatMap(({ by }) => by);
  expect(new Set(ids).size).toBe(ids.length);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  expect(numbersOf(({ result, by }) => (result === 'untested') !== (by.length === 0))).toEqual([]);
});

test('what was confirmed only in part, and what fails, says what is left', () => {
  const isOpen = (result: string): boolean => result === 'partly' || result === 'fails';
  expect(numbersOf(({ result, note }) => isOpen(result) && note === undefined)).toEqual([]);
});

test('the pages that were tested are the ones that the tests open', () => {
  expect(pages.map(({ kind }) => kind)).toEqual(PAGE_KINDS.map(({ kind }) => kind));
});

test('the day of the test is written as a day', () => {
  expect(testedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
});
