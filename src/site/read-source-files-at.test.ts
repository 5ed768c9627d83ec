import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { gitRepository } from '#src/testing/git-repository.ts';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { findCommit, readSourceFilesAt } from './read-source-files-at.ts';

/** Every byte once, and line ends of both kinds: what no text would survive. */
const BYTES = new Uint8Array([...Array(256).keys(), 13, 10, 10, 0]);

async function filesAt(folder: string, commit: string): Promise<Record<string, number[]>> {
  const files = await readSourceFilesAt(folder, commit);
  return Object.fromEntries(files.map(({ path: name, bytes }) => [name, [...bytes]]));
}

test('files come as they were in the commit, byte for byte, whatever their names', async () => {
  const { folder, write, commit, git } = gitRepository();
  write('data/a/bytes.csv', BYTES);
  write('data/日本語 の名前.csv', 'x\r\n');
  write('data/empty.csv', '');
  write('elsewhere.csv', 'y');
  const first = commit('first');
  git('rm', '--quiet', 'data/empty.csv');
  write('data/a/bytes.csv', 'changed');
  commit('second');
  write('data/not-committed.csv', 'z');
  expect(await filesAt(path.join(folder, 'data'), first)).toEqual({
    'a/bytes.csv': [...BYTES],
    'empty.csv': [],
    '日本語 の名前.csv': [120, 13, 10],
  });
});

test('a folder that the commit does not have is empty', async () => {
  const { folder, write, commit } = gitRepository();
  write('readme.txt', 'x');
  const only = commit('without data');
  mkdirSync(path.join(folder, 'data'));
  expect(await filesAt(path.join(folder, 'data'), only)).toEqual({});
});

test.skipIf(process.platform === 'win32')('links are no files', async () => {
  const { folder, write, commit } = gitRepository();
  write('data/a.csv', 'a');
  symlinkSync('a.csv', path.join(folder, 'data/link.csv'));
  const linked = commit('linked');
  expect(Object.keys(await filesAt(path.join(folder, 'data'), linked))).toEqual(['a.csv']);
});

test('branches, tags, commits and what stands before them are found', async () => {
  const { folder, commit, git } = gitRepository();
  const first = commit('first');
  git('tag', '-a', 'v1', '-m', 'v1');
  const second = commit('second');
  git('branch', 'feature/x');
  expect(await findCommit(folder, 'main')).toBe(second);
  expect(await findCommit(folder, 'feature/x')).toBe(second);
  expect(await findCommit(folder, 'v1')).toBe(first);
  expect(await findCommit(folder, 'main~1')).toBe(first);
  expect(await findCommit(folder, first.slice(0, 10))).toBe(first);
});

test.each(['nosuch', '', '--all', '-h', '--upload-pack=x', 'main main', 'main\n', ' main'])(
  'the name %j names no commit',
  async (ref) => {
    const { folder, commit } = gitRepository();
    commit('first');
    expect(await findCommit(folder, ref)).toBeUndefined();
  },
);

test('a folder outside any repository has no commits', async () => {
  expect(await findCommit(temporaryFolder(), 'HEAD')).toBeUndefined();
});
