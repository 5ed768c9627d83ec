import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#src/testing/temporary-folder.ts';
import { findForkPoint } from './find-fork-point.ts';

const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];

test('a branch is compared with what it left, not with what came later', async () => {
  const folder = temporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', [...AUTHOR, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  const commit = (message: string): string => {
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  const shared = commit('shared');
  git('checkout', '--quiet', '-b', 'branch');
  commit('of the branch');
  git('checkout', '--quiet', 'main');
  commit('later, by others');
  git('checkout', '--quiet', 'branch');
  expect(await findForkPoint(folder, 'main')).toBe(shared);
  expect(await findForkPoint(folder, 'no-such-branch')).toBeUndefined();
  expect(await findForkPoint(folder, '--all')).toBeUndefined();
});
