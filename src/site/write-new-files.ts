import { reportText } from '#src/diagnostics/report-text.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { writeFilesAtomically } from './write-files-atomically.ts';

/** A data folder's files with some of them written anew. */
function withFiles(data: readonly SourceFile[], files: readonly SourceFile[]): SourceFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...data.filter(({ path }) => !paths.has(path)), ...files];
}

/**
 * Writes what a command made, once it is known that the folder stays sound, and lists it.
 * @param data every file that the folder holds now
 * @throws when the folder would have errors; nothing is written then
 */
export async function writeNewFiles(
  folder: string,
  data: readonly SourceFile[],
  files: readonly SourceFile[],
  isDryRun: boolean,
): Promise<void> {
  const { dataset, diagnostics } = loadDataset(withFiles(data, files));
  if (!dataset) {
    throw new Error(
      `データに誤りができるので、何も書きませんでした。\n\n${reportText(diagnostics)}`,
    );
  }
  if (!isDryRun) await writeFilesAtomically(folder, files);
  const known = new Set(data.map(({ path }) => path));
  console.log(
    isDryRun ? '書くファイル（--dry-run なので、まだ書いていません）：' : '書いたファイル：',
  );
  for (const { path } of files) {
    console.log(`  ${folder}/${path}${known.has(path) ? '（書きかえ）' : ''}`);
  }
}
