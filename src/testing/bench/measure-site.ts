import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_KINDS, pageKindOf, type PageKind } from './page-kind.ts';
import { spreadOf, sum, type Spread } from './statistics.ts';

export interface KindMeasurement {
  kind: PageKind;
  pages: number;
  /** Bytes of the HTML with its styles, which stand in it. */
  raw: Spread;
  gzip: Spread;
}

export interface SearchMeasurement {
  pages: number;
  /** Bytes of everything in the folder. */
  total: number;
  /** Bytes that grow with the site: fragments, word index, filters, the list of pages. */
  index: number;
  /** Bytes of the list of pages and words, which every search reads first. */
  entry: number;
}

export interface SiteMeasurement {
  pages: number;
  kinds: KindMeasurement[];
  search: SearchMeasurement;
  /** Bytes of the published CSV and JSON files. */
  openData: number;
}

interface BuiltFile {
  name: string;
  bytes: number;
  gzip: number;
}

const SEARCH_FOLDER = 'pagefind/';

async function readBuiltFile(folder: string, name: string): Promise<BuiltFile> {
  const content = await readFile(path.join(folder, name));
  const gzip = name.endsWith('.html') ? gzipSync(content).length : 0;
  return { name, bytes: content.length, gzip };
}

async function readBuiltFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: BuiltFile[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name));
    files.push(await readBuiltFile(folder, file.split(path.sep).join('/')));
  }
  return files;
}

function measureKinds(pages: readonly BuiltFile[]): KindMeasurement[] {
  const groups = Map.groupBy(pages, ({ name }) => pageKindOf(name));
  return PAGE_KINDS.flatMap((kind) => {
    const files = groups.get(kind);
    if (!files) return [];
    const raw = spreadOf(files.map(({ bytes }) => bytes));
    return [{ kind, pages: files.length, raw, gzip: spreadOf(files.map(({ gzip }) => gzip)) }];
  });
}

function bytesOf(files: readonly BuiltFile[], pattern: RegExp): number {
  return sum(files.filter(({ name }) => pattern.test(name)).map(({ bytes }) => bytes));
}

function measureSearch(files: readonly BuiltFile[]): SearchMeasurement {
  return {
    pages: files.filter(({ name }) => name.endsWith('.pf_fragment')).length,
    total: bytesOf(files, /./),
    index: bytesOf(files, /\.pf_\w+$/),
    entry: bytesOf(files, /\.pf_meta$/),
  };
}

/** Sizes of what a build wrote. */
export async function measureSite(folder: string): Promise<SiteMeasurement> {
  const files = await readBuiltFiles(folder);
  const [search = [], others = []] = [true, false].map((wanted) =>
    files.filter(({ name }) => name.startsWith(SEARCH_FOLDER) === wanted),
  );
  const pages = others.filter(({ name }) => name.endsWith('.html'));
  return {
    pages: pages.length,
    kinds: measureKinds(pages),
    search: measureSearch(search),
    openData: bytesOf(others, /\.(csv|json)$/),
  };
}
