/**
 * One folder a case: `fixtures/<name>/data` holds only the files that differ from the sound plan in
 * `fixtures/_base/data`, `remove.json` (if any) lists base files that the case lacks, `expected.json` is
 * the exact list of findings, written by hand from what the files say, and `expected.txt` is the
 * report as staff read it (`vitest -u` rewrites it: read it aloud before you commit it).
 * A folder is named after the code that it shows, or after a code and the special shape it has, or
 * after a behaviour.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { intakeEntries } from '#src/diagnostics/catalogue/intake.ts';
import { workbookEntries } from '#src/diagnostics/catalogue/workbook.ts';
import { catalogue } from '#src/diagnostics/catalogue.ts';
import { hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { fixtureNames, fixturePath, loadFixture, readJson } from './load-fixture.ts';

type Expected = Record<string, unknown>[];
const FIELDS = 'code severity file line column actual expected suggestion'.split(' ');
const codes = Object.keys(catalogue);

function factsOf(found: Diagnostic): Record<string, unknown> {
  return Object.fromEntries(
    FIELDS.map((field) => [field, found[field as keyof Diagnostic] ?? null]),
  );
}

test('the base that fixtures share is sound', () => {
  expect(loadDataset(loadFixture('_base')).diagnostics).toEqual([]);
});

/** What is found in files that are handed in, not in the data folder, is shown by `intake-fixtures`. */
const ofUploads = Object.keys({ ...workbookEntries, ...intakeEntries });

test('every code of the catalogue has a folder that shows it', () => {
  for (const code of codes.filter((each) => !ofUploads.includes(each))) {
    expect(fixtureNames, `src/testing/fixtures/${code} is missing`).toContain(code);
    expect(readJson(code, 'expected.json')).toEqual([expect.objectContaining({ code })]);
  }
});

describe.each(fixtureNames)('%s', (name) => {
  const expected = readJson(name, 'expected.json') as Expected;
  const { diagnostics, dataset } = loadDataset(loadFixture(name));

  test('has exactly the expected findings', () => {
    expect(diagnostics.map(factsOf)).toEqual(expected);
    expect(expected.every(({ code }) => codes.includes(String(code)))).toBe(true);
    expect(dataset === undefined).toBe(hasErrors(diagnostics));
  });

  test('reads as in expected.txt', async () => {
    const golden = fixturePath(name, 'expected.txt');
    const committed = existsSync(golden);
    await expect(`${reportText(diagnostics)}\n`).toMatchFileSnapshot(golden);
    expect(committed, 'expected.txt was missing: read the one now written').toBe(true);
  });
});
