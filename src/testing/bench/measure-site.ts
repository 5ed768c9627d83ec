import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { weighSite } from '#src/site/weight/weigh-site.ts';
import { kindWeights, type KindWeight } from './kind-weights.ts';
import { sum } from './statistics.ts';

interface SearchMeasurement {
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
  kinds: KindWeight[];
  search: SearchMeasurement;
  /** Bytes of the published CSV and JSON files. */
  openData: number;
}

interface BuiltFile {
  name: string;
  bytes: number;
}

const SEARCH_FOLDER = 'pagefind/';

async function listBuiltFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const { size } = await stat(file);
      return { name: path.relative(folder, file).split(path.sep).join('/'), bytes: size };
    }),
  );
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

/** Sizes of what a build wrote. @param base where the site lies on its server, such as `/sub/dir/` */
export async function measureSite(folder: string, base: string): Promise<SiteMeasurement> {
  const files = await listBuiltFiles(folder);
  const weights = await weighSite(folder, base);
  const [search = [], others = []] = [true, false].map((wanted) =>
    files.filter(({ name }) => name.startsWith(SEARCH_FOLDER) === wanted),
  );
  return {
    pages: weights.length,
    kinds: kindWeights(weights),
    search: measureSearch(search),
    openData: bytesOf(others, /\.(csv|json)$/),
  };
}
