import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '#src/loading/source-file.ts';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));
const BASE = '_base';

/** Names of all fixtures, without the base that they share. */
export const fixtureNames = readdirSync(FIXTURES).filter((name) => name !== BASE);

/** Where a file of a fixture lies. */
export function fixturePath(name: string, file: string): string {
  return path.join(FIXTURES, name, file);
}

/** The content of a fixture's JSON file, or the given value when it has no such file. */
export function readJson(name: string, file: string, otherwise?: unknown): unknown {
  const found = fixturePath(name, file);
  if (!existsSync(found) && otherwise !== undefined) return otherwise;
  return JSON.parse(readFileSync(found, 'utf8'));
}

/** Every file below a folder as loading takes it; none when there is no such folder. */
export function filesBelow(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      bytes: readFileSync(file),
    }));
}

/**
 * The data folder of a fixture: the sound base, with the fixture's own files over it and without
 * those that its `remove.json` lists.
 */
export function loadFixture(name: string): SourceFile[] {
  const own = filesBelow(fixturePath(name, 'data'));
  const hidden = [
    ...own.map((file) => file.path),
    ...(readJson(name, 'remove.json', []) as string[]),
  ];
  const base = filesBelow(fixturePath(BASE, 'data'));
  return [...base.filter((file) => !hidden.includes(file.path)), ...own];
}
