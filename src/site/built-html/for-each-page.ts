import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The pages of a built site: their files relative to it, with `/`, sorted. */
async function pageFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  return pages.map((name) => name.split(path.sep).join('/')).sort();
}

/** Reading and writing wait for the disk; more at a time only take more memory. */
const AT_ONCE = 16;

/** Does something with every page, several at a time. @returns the results in the order of the pages */
export async function forEachPage<T>(
  folder: string,
  visit: (name: string) => Promise<T>,
): Promise<T[]> {
  const names = await pageFiles(folder);
  const results: T[] = [];
  for (let first = 0; first < names.length; first += AT_ONCE)
    results.push(...(await Promise.all(names.slice(first, first + AT_ONCE).map(visit))));
  return results;
}
