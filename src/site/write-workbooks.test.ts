import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { writeWorkbooks } from './write-workbooks.ts';

const bytes = new TextEncoder().encode('book');
const one = [{ path: 'a.xlsx', bytes }];
const two = [...one, { path: 'b.xlsx', bytes }];

/** A folder with data in it, as a command finds it. */
function aFolder() {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  mkdirSync(data);
  return { folder, data, force: false };
}

test('workbooks go into a folder, which is made', async () => {
  const { folder, ...target } = aFolder();
  const out = path.join(folder, 'out', 'forms');
  const paths = await writeWorkbooks(two, { ...target, out });
  expect(paths).toEqual([path.join(out, 'a.xlsx'), path.join(out, 'b.xlsx')]);
  expect(readdirSync(out)).toEqual(['a.xlsx', 'b.xlsx']);
});

test('one may go into a file of another name', async () => {
  const { folder, ...target } = aFolder();
  const out = path.join(folder, '進捗.XLSX');
  expect(await writeWorkbooks(one, { ...target, out })).toEqual([out]);
  expect(readFileSync(out, 'utf8')).toBe('book');
});

test('several cannot go into one file', async () => {
  const { folder, ...target } = aFolder();
  await expect(
    writeWorkbooks(two, { ...target, out: path.join(folder, 'x.xlsx') }),
  ).rejects.toThrow(
    'ブックが2つできるので、--out にはファイルではなくフォルダーを書いてください。',
  );
});

test('what is there is replaced only when asked; until then nothing is written', async () => {
  const { folder: out, ...target } = aFolder();
  writeFileSync(path.join(out, 'b.xlsx'), '記入済み');
  await expect(writeWorkbooks(two, { ...target, out })).rejects.toThrow('すでにあります');
  expect(readdirSync(out)).toEqual(['b.xlsx', 'data']);
  await writeWorkbooks(two, { ...target, out, force: true });
  expect(readFileSync(path.join(out, 'b.xlsx'), 'utf8')).toBe('book');
});

test.each(['.', 'koganei', 'koganei/../inbox'])('never among the data: %s', async (below) => {
  const { data } = aFolder();
  const out = path.join(data, below);
  await expect(writeWorkbooks(one, { out, data, force: true })).rejects.toThrow(
    'の中には、ブックを書きません',
  );
  expect(readdirSync(data)).toEqual([]);
});

test('a folder beside the data whose name begins alike is no part of it', async () => {
  const { data, force } = aFolder();
  await expect(writeWorkbooks(one, { out: `${data}-out`, data, force })).resolves.toHaveLength(1);
});
