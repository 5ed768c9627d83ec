import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_OPEN_DATA_PATH } from '#src/domain/site-paths.ts';
import {
  DECLARATION,
  examineFiles,
  type FileReport,
} from '#src/exports/machine-readability/examine-files.ts';
import { lacksEmail } from '#src/exports/project-open-data.ts';

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

type Files = Map<string, Uint8Array>;

async function readAll(site: string, names: readonly string[]): Promise<Files> {
  const entries = names.map(
    async (name) => [path.posix.basename(name), await readFile(path.join(site, name))] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Where the tables of the plan lie to which a file belongs: `koganei/plan/items.csv` → `koganei/plan/data`. */
function dataFolderOf(name: string): string {
  const [publisher = '', plan = ''] = name.split('/');
  return path.posix.join(publisher, plan.replace(/\.csv$/, ''), 'data');
}

/** Files of one folder that belong to one plan. */
async function examine(site: string, names: readonly string[], all: readonly string[]) {
  const folder = path.posix.dirname(names[0] ?? '');
  const beside = dataFolderOf(names[0] ?? '');
  const data = all.filter((name) => path.posix.dirname(name) === beside);
  const reports = examineFiles(await readAll(site, names), await readAll(site, data));
  return reports.map(({ file, results }) => ({ file: path.posix.join(folder, file), results }));
}

/**
 * Examines every CSV file below the folder of a built site with the declarations of its plan.
 * @throws when there is none: the site is not built
 */
export async function examinePublished(site: string): Promise<FileReport[]> {
  const names = (await filesBelow(site))
    .map((file) => path.relative(site, file).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.csv') || path.posix.basename(name) === DECLARATION);
  const csv = names.filter((name) => name.endsWith('.csv'));
  if (csv.length === 0)
    throw new Error(
      `「${site}」に、公開した CSV がありません。先に npm run build でサイトを作ってください。`,
    );
  const groups = Map.groupBy(csv, (name) => `${path.posix.dirname(name)} ${dataFolderOf(name)}`);
  const reports = [...groups.values()].map((group) => examine(site, group, names));
  return (await Promise.all(reports)).flat();
}

/** What the catalogue of a built site lacks; undefined when nothing. */
export async function remarkOnCatalogue(site: string): Promise<string | undefined> {
  return lacksEmail(await readFile(path.join(site, PROJECT_OPEN_DATA_PATH), 'utf8'));
}
