/**
 * One folder a case: `intake-fixtures/<name>/given.yaml` holds the files that are handed in, the options, and
 * where the data differ from the sound plan that `import-base.ts` makes; `expected.yaml` holds the exact list of
 * findings and the files that are written, by hand from what the files say; `expected.txt` is the report as
 * staff read it (`vitest -u` rewrites it: read it aloud before you commit it).
 * A folder is named after the code that it shows, or after a code and the special shape it has, or
 * after a behaviour.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { intakeEntries } from '#src/diagnostics/catalogue/intake.ts';
import { workbookEntries } from '#src/diagnostics/catalogue/workbook.ts';
import { hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { reportText } from '#src/diagnostics/report-text.ts';
import { importFiles, type ImportResult } from '#src/intake/import-files.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { ExpectedFinding } from './intake-fixture-schema.ts';
import {
  hasReadReport,
  intakeFixtureNames,
  intakeFixturePath,
  loadIntakeFixture,
} from './load-intake-fixture.ts';

const FIELDS = 'code severity file sheet line cell column actual expected suggestion'.split(
  ' ',
) as (keyof ExpectedFinding)[];

function factsOf(found: Diagnostic): ExpectedFinding {
  const facts = FIELDS.map((field) => [field, found[field]]);
  return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined)) as ExpectedFinding;
}

function textsOf(files: ImportResult['files']): Record<string, string> | null {
  if (files === undefined) return null;
  return Object.fromEntries(
    files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
}

test('every code about files that are handed in has a folder that shows it alone', () => {
  for (const code of Object.keys({ ...workbookEntries, ...intakeEntries })) {
    expect(intakeFixtureNames, `src/testing/intake-fixtures/${code} is missing`).toContain(code);
    const { findings } = loadIntakeFixture(code).expected;
    expect(findings).toEqual([expect.objectContaining({ code })]);
  }
});

describe.each(intakeFixtureNames)('%s', (name) => {
  const { uploads, data, options, expected } = loadIntakeFixture(name);
  let result: ImportResult;

  beforeAll(() => {
    result = importFiles(uploads, data, options);
  });

  test('has exactly the expected findings', () => {
    expect(result.diagnostics.map(factsOf)).toEqual(expected.findings);
  });

  test('writes exactly what is expected, and nothing when there are errors', () => {
    expect(textsOf(result.files)).toEqual(expected.written);
    expect(expected.written === null).toBe(hasErrors(result.diagnostics));
  });

  test('leaves sound data sound', () => {
    const paths = result.files?.map(({ path }) => path) ?? [];
    const after = [...data.filter(({ path }) => !paths.includes(path)), ...(result.files ?? [])];
    if (result.files) expect(hasErrors(loadDataset(after).diagnostics)).toBe(false);
  });

  test('reads as in expected.txt', async () => {
    const committed = hasReadReport(name);
    const golden = intakeFixturePath(name, 'expected.txt');
    await expect(`${reportText(result.diagnostics)}\n`).toMatchFileSnapshot(golden);
    expect(committed, 'expected.txt was missing: read the one now written').toBe(true);
  });
});
