/** `npm run import` says of files that are handed in exactly what their fixtures say, and writes just that. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { filesBelow } from './load-fixture.ts';
import { intakeFixturePath, loadIntakeFixture, type IntakeFixture } from './load-intake-fixture.ts';
import { runScript } from './run-script.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Every command is a process of its own, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** One of each kind of file, of option and of end. */
const NAMES = [
  'many-faults-at-once',
  'old-workbook-is-read',
  'departments-hand-in-together',
  'cell-erased-by-request',
  'row-skipped-by-request',
  'target-unknown',
  'workbook-bomb',
  'character-invisible-commands-of-a-terminal',
];

function write(folder: string, file: string, bytes: Uint8Array): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, bytes);
  return place;
}

function argumentsOf({ options: { plan, periodId, skip = [], erase } }: IntakeFixture): string[] {
  return [
    ...(plan ? ['--plan', `${plan.publisherId}/${plan.planId}`] : []),
    ...(periodId === undefined ? [] : ['--period', periodId]),
    ...skip.flatMap((name) => ['--skip', name]),
    ...(erase === true ? ['--erase'] : []),
  ];
}

function textsBelow(folder: string): Record<string, string> {
  const files = filesBelow(folder).map((file) => [file.path, new TextDecoder().decode(file.bytes)]);
  return Object.fromEntries(files);
}

test.each(NAMES)('%s', async (name) => {
  const fixture = loadIntakeFixture(name);
  const data = temporaryFolder();
  const desk = temporaryFolder();
  for (const file of fixture.data) write(data, file.path, file.bytes);
  const files = fixture.uploads.map((upload) => write(desk, upload.name, upload.bytes));
  const before = textsBelow(data);

  const { code, output } = await runScript('import.ts', [
    ...files,
    ...argumentsOf(fixture),
    '--data',
    data,
  ]);

  const { findings, written } = fixture.expected;
  const report = readFileSync(intakeFixturePath(name, 'expected.txt'), 'utf8');
  if (findings.length > 0) expect(output).toContain(report);
  expect(code).toBe(written === null ? 1 : 0);
  expect(textsBelow(data)).toEqual({ ...before, ...written });
});
