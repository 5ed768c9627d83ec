import { stat } from 'node:fs/promises';
import type { SourceFile } from '#src/loading/source-file.ts';
import { findForkPoint } from './find-fork-point.ts';
import { findCommit, readSourceFilesAt } from './read-source-files-at.ts';
import { readSourceFiles } from './read-source-files.ts';

/** An earlier state of the data. */
interface EarlierData {
  /** What to call it: a folder, or a ref with its commit. */
  name: string;
  files: SourceFile[];
}

/** What is published, as far as this copy of the repository knows; else the last commit. */
const DEFAULT_REFS = ['origin/HEAD', 'origin/main', 'main', 'HEAD'];

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** @param name what the commit is called */
async function readAt(folder: string, commit: string, name: string): Promise<EarlierData> {
  const files = await readSourceFilesAt(folder, commit);
  if (files.length > 0) return { name: `${name}（${commit.slice(0, 7)}）`, files };
  throw new Error(`「${name}」には、フォルダー「${folder}」がありません。`);
}

/** What was published when the working copy was last brought up to it. */
async function readPublished(folder: string): Promise<EarlierData> {
  for (const ref of DEFAULT_REFS) {
    const commit = (await findForkPoint(folder, ref)) ?? (await findCommit(folder, ref));
    if (commit !== undefined) return readAt(folder, commit, ref);
  }
  throw new Error(
    `比べる相手が決まりません（${DEFAULT_REFS.join('、')} のどれもありません）。相手を書いてください。`,
  );
}

/**
 * The data to compare a folder with.
 * @param against a data folder, or a branch, tag or commit; without it what is published
 * @throws in words for staff, when there is no such thing
 */
export async function readEarlierData(folder: string, against?: string): Promise<EarlierData> {
  if (against === undefined) return readPublished(folder);
  if (await isFolder(against)) return { name: against, files: await readSourceFiles(against) };
  const commit = await findCommit(folder, against);
  if (commit !== undefined) return readAt(folder, commit, against);
  throw new Error(
    `「${against}」という名前のフォルダーはなく、「${folder}」を管理する git にも、その名前のブランチ・タグ・コミットがありません。ブランチなら、先に git fetch で取り込んでください。`,
  );
}
