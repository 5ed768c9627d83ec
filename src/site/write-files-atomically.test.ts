import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { writeFilesAtomically } from './write-files-atomically.ts';

const file = (name: string, text: string) => ({
  path: name,
  bytes: new TextEncoder().encode(text),
});

function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const full = path.join(parentPath, name);
      return [path.relative(folder, full).split(path.sep).join('/'), readFileSync(full, 'utf8')];
    }),
  );
}

test('writes new files, also into new folders, and replaces old ones', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'a.csv'), '古い');
  writeFileSync(path.join(folder, 'b.csv'), 'そのまま');
  await writeFilesAtomically(folder, [file('a.csv', '新しい'), file('x/y/c.csv', '初めて')]);
  expect(contentOf(folder)).toEqual({
    'a.csv': '新しい',
    'b.csv': 'そのまま',
    'x/y/c.csv': '初めて',
  });
});

test('a file that cannot take its place takes the others back, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'a.csv'), '古い');
  mkdirSync(path.join(folder, 'z.csv', 'full'), { recursive: true });
  const files = [file('a.csv', '新しい'), file('n/e/w.csv', '初めて'), file('z.csv', '入らない')];
  await expect(writeFilesAtomically(folder, files)).rejects.toThrow('何も変わっていません');
  expect(contentOf(folder)).toEqual({ 'a.csv': '古い' });
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'z.csv']);
});

test.each([
  '../a.csv',
  'x/../../a.csv',
  '/a.csv',
  '',
  'x//a.csv',
  './a.csv',
  'x\\..\\a.csv',
  'C:a',
])('%j leads out of the folder, or nowhere', async (name) => {
  const folder = path.join(temporaryFolder(), 'data');
  mkdirSync(folder);
  await expect(writeFilesAtomically(folder, [file('b.csv', ''), file(name, '')])).rejects.toThrow(
    '外を指すので、書きません',
  );
  expect(contentOf(path.dirname(folder))).toEqual({});
});

test('a link does not lead out either', async () => {
  const outside = temporaryFolder();
  const folder = temporaryFolder();
  symlinkSync(outside, path.join(folder, 'link'));
  await expect(writeFilesAtomically(folder, [file('link/a.csv', '')])).rejects.toThrow('外を指す');
  expect(contentOf(outside)).toEqual({});
});
