import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { findStaticFile } from './static-file.ts';

function aSite(): string {
  const root = temporaryFolder();
  const folder = path.join(root, 'site');
  mkdirSync(path.join(folder, '様式'), { recursive: true });
  writeFileSync(path.join(folder, '様式', 'index.html'), '');
  writeFileSync(path.join(folder, 'a.csv'), '');
  writeFileSync(path.join(root, 'secret.txt'), '');
  return folder;
}

test('files and the index of folders are found below the base, as a browser asks for them', () => {
  const folder = aSite();
  expect(findStaticFile(folder, '/sub/', '/sub/a.csv')).toBe(path.join(folder, 'a.csv'));
  const asked = new URL('https://city.example/sub/様式/').pathname;
  expect(findStaticFile(folder, '/sub/', asked)).toBe(path.join(folder, '様式', 'index.html'));
});

test.each([
  '/a.csv',
  '/sub/b.csv',
  '/sub/様式',
  '/sub/',
  '/sub/..%2Fsecret.txt',
  '/sub/%2e%2e/secret.txt',
])('%s is not there', (pathname) => {
  expect(findStaticFile(aSite(), '/sub/', pathname)).toBeUndefined();
});
