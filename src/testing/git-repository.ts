import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const SETTINGS = ['user.name=a', 'user.email=a@example.com', 'core.autocrlf=false'];

/** A git repository of the running test, on the branch `main`, without a commit. */
export interface GitRepository {
  folder: string;
  git(...args: string[]): string;
  /** Writes a file below the folder. */
  write(name: string, content: string | Uint8Array): void;
  /** Commits everything as it is. Returns the commit. */
  commit(message: string): string;
}

/** An empty repository in a temporary folder. */
export function gitRepository(): GitRepository {
  const folder = temporaryFolder();
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const git = (...args: string[]): string =>
    execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    folder,
    git,
    write(name, content) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
