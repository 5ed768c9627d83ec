import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ImportOptions } from '#src/intake/import-files.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { aFile, BASE } from './import-base.ts';
import { ExpectedSchema, GivenSchema, type Expected, type Given } from './intake-fixture-schema.ts';
import { makeUpload } from './make-upload.ts';

const FIXTURES = fileURLToPath(new URL('intake-fixtures/', import.meta.url));

/** Files that are handed in, what they are taken into, and what comes of it. */
export interface IntakeFixture {
  name: string;
  uploads: Upload[];
  data: SourceFile[];
  options: ImportOptions;
  expected: Expected;
}

/** Names of all fixtures. */
export const intakeFixtureNames = readdirSync(FIXTURES);

/** Where a file of a fixture lies. */
export function intakeFixturePath(name: string, file = ''): string {
  return path.join(FIXTURES, name, file);
}

function readYaml<T>(name: string, file: string, schema: z.ZodType<T>): T {
  const found = schema.safeParse(parse(readFileSync(intakeFixturePath(name, file), 'utf8')));
  if (found.success) return found.data;
  throw new Error(`${name}/${file}: ${z.prettifyError(found.error)}`);
}

function edited(file: SourceFile, edits: Given['edits']): SourceFile {
  const own = edits.filter((edit) => edit.file === file.path);
  const text = own.reduce((before, { from, to }) => {
    if (!before.includes(from)) throw new Error(`${file.path} does not say ${from}`);
    return before.replace(from, () => to);
  }, new TextDecoder().decode(file.bytes));
  return own.length === 0 ? file : aFile(file.path, text);
}

function toData({ data, edits }: Given): SourceFile[] {
  const own = Object.entries(data).flatMap(([path, given]) => {
    if (given === null) return [];
    return typeof given === 'string' ? aFile(path, given) : aFile(path, given.text, given.encoding);
  });
  const all = [...BASE.filter((file) => !(file.path in data)), ...own];
  const lost = edits.find(({ file }) => all.every(({ path }) => path !== file));
  if (lost) throw new Error(`${lost.file} is not there to be edited`);
  return all.map((file) => edited(file, edits));
}

function toOptions({ options: { plan, period, ...rest } }: Given): ImportOptions {
  const [publisherId = '', planId = ''] = plan?.split('/') ?? [];
  return {
    ...(plan !== undefined && { plan: { publisherId, planId } }),
    ...(period !== undefined && { periodId: period }),
    ...(rest.skip && { skip: rest.skip }),
    ...(rest.erase !== undefined && { erase: rest.erase }),
  };
}

/** Reads one fixture: `given.yaml` and `expected.yaml`. @throws when either is not as the schemas say */
export function loadIntakeFixture(name: string): IntakeFixture {
  const given = readYaml(name, 'given.yaml', GivenSchema);
  return {
    name,
    uploads: given.files.map((file) => makeUpload(file, intakeFixturePath(name))),
    data: toData(given),
    options: toOptions(given),
    expected: readYaml(name, 'expected.yaml', ExpectedSchema),
  };
}

/** Whether the report as staff read it is there already. */
export function hasReadReport(name: string): boolean {
  return existsSync(intakeFixturePath(name, 'expected.txt'));
}
