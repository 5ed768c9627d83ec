import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreInterruptedSwap, swapFolder } from './swap-folder.ts';

let home = '';
const at = (name: string): string => path.join(home, name);

function writeFolder(name: string, ...files: string[]): void {
  mkdirSync(at(name));
  for (const file of files) writeFileSync(path.join(at(name), file), file);
}

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'mieruka-swap-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('the new folder takes the place of the old one, of which nothing remains', async () => {
  writeFolder('dist', 'stale.html');
  writeFolder('dist.next', 'index.html');
  await swapFolder(at('dist.next'), at('dist'));
  expect(readdirSync(home)).toEqual(['dist']);
  expect(readdirSync(at('dist'))).toEqual(['index.html']);
});

test('the first build needs no old folder', async () => {
  writeFolder('dist.next', 'index.html');
  await swapFolder(at('dist.next'), at('dist'));
  expect(readdirSync(at('dist'))).toEqual(['index.html']);
});

test('the old folder stays when the new one cannot be put in place', async () => {
  writeFolder('dist', 'index.html');
  await expect(swapFolder(at('missing'), at('dist'))).rejects.toThrow('ENOENT');
  expect(readdirSync(at('dist'))).toEqual(['index.html']);
});

test('an interrupted swap is undone', async () => {
  writeFolder('dist.previous', 'index.html');
  await restoreInterruptedSwap(at('dist'));
  expect(readdirSync(at('dist'))).toEqual(['index.html']);
});

test('a leftover never replaces a folder that is there', async () => {
  writeFolder('dist', 'new.html');
  writeFolder('dist.previous', 'old.html');
  await restoreInterruptedSwap(at('dist'));
  expect(readdirSync(at('dist'))).toEqual(['new.html']);
  expect(existsSync(at('dist.previous'))).toBe(true);
});
