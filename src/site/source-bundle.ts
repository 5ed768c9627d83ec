import type { BundledFile, SourceBundle } from '#src/check-page/source-bundle.ts';
import type { Dataset, Plan } from '#src/domain/dataset.ts';
import { toSourceCsv } from '#src/exports/source-csv.ts';
import { periodFolder, planFolder } from '#src/loading/data-paths.ts';
import { decodeText } from '#src/loading/decode-text.ts';
import { correctionsTable } from '#src/tables/corrections.ts';
import { notesTable } from '#src/tables/notes.ts';
import { loadSiteDataset } from './dataset.ts';
import { readSourceFiles } from './read-source-files.ts';
import { dataFolder } from './settings.ts';

/** What of a plan's folder is not public while periods are collecting. */
interface Unpublished {
  /** Folders of the collecting periods, with a final slash. */
  folders: string[];
  /** Tables of the whole plan that may speak of such a period, as far as they are public, by path. */
  rewritten: ReadonlyMap<string, string>;
}

function rewrite(folder: string, { notes, corrections }: Plan): Map<string, string> {
  return new Map([
    [`${folder}/notes.csv`, toSourceCsv(notesTable, notes)],
    [`${folder}/corrections.csv`, toSourceCsv(correctionsTable, corrections)],
  ]);
}

function unpublished({ publishers }: Dataset): Unpublished[] {
  return publishers.flatMap(({ id: publisherId, plans }) =>
    plans
      .filter(({ collecting }) => collecting.length > 0)
      .map((plan) => {
        const ref = { publisherId, planId: plan.id };
        const folders = plan.collecting.map(({ id }) => `${periodFolder(ref, id)}/`);
        return { folders, rewritten: rewrite(planFolder(ref), plan) };
      }),
  );
}

/** Whether a file's publisher is shown on the site; the files of the root are everybody's. */
function isShown(path: string, { site }: Dataset): boolean {
  const [top = '', ...rest] = path.split('/');
  return rest.length === 0 || site.publishers.includes(top);
}

function toPublic(file: BundledFile, hidden: readonly Unpublished[]): BundledFile[] {
  const { path } = file;
  const folders = hidden.flatMap((each) => each.folders);
  const isHidden = folders.some((folder) => path.startsWith(folder));
  if (isHidden && !path.endsWith('/period.yaml')) return [];
  const text = hidden.flatMap(({ rewritten }) => rewritten.get(path) ?? [])[0];
  return [text === undefined ? file : { path, text }];
}

/**
 * The data folder for the check page, without what is not public: of a period that is still collecting
 * only its definition goes out, and no note on it.
 */
export async function loadSourceBundle(): Promise<SourceBundle> {
  const dataset = await loadSiteDataset();
  const hidden = unpublished(dataset);
  const files = (await readSourceFiles(dataFolder()))
    .filter(({ path }) => isShown(path, dataset))
    .flatMap(({ path, bytes }) => {
      const text = decodeText(bytes);
      return text === undefined ? [] : toPublic({ path, text }, hidden);
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files };
}
