import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { type StaticServer, startStaticServer } from './static-server.ts';

export interface BuiltSite {
  /** Absolute path of the built files. */
  folder: string;
  /** Address that the pages believe they have, with a closing slash. */
  url: string;
  /** Path part of `url`, such as `/sub/dir/`. */
  base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** null when the build failed. */
    builtSite: BuiltSite | null;
  }
}

/** The site built for this run of the tests. Throws when it could not be built. */
export function builtSite(): BuiltSite {
  const site = inject('builtSite');
  if (site) return site;
  throw new Error('テスト用のサイトを作れませんでした。理由はテストの出力の始めにあります。');
}

/** Names of all built files that end with `ending`, relative to the site, with `/`, sorted. */
export function listBuiltFiles(ending = ''): string[] {
  const names = readdirSync(builtSite().folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(builtSite().folder, path.join(entry.parentPath, entry.name)));
  return names.map((name) => name.split(path.sep).join('/')).sort();
}

/** Text of one built file, such as `about/index.html`. */
export const readBuiltFile = (name: string): string =>
  readFileSync(path.join(builtSite().folder, name), 'utf8');

/** Serves the built site at its base path; `url` of the result is its home page. */
export const serveBuiltSite = (): Promise<StaticServer> =>
  startStaticServer(builtSite().folder, builtSite().base);
