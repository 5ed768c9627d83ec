import { existsSync } from 'node:fs';
import path from 'node:path';
import { reportText } from '#src/diagnostics/report-text.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { readSourceFiles } from './read-source-files.ts';

/** A data folder as a command works on it: its files, and what they say. @throws when they have errors */
export async function readSoundData(
  folder: string,
): Promise<{ data: SourceFile[]; dataset: Dataset }> {
  const data = await readSourceFiles(folder);
  const { dataset, diagnostics } = loadDataset(data);
  if (dataset) return { data, dataset };
  throw new Error(`データに誤りがあります。先に直してください。\n\n${reportText(diagnostics)}`);
}

/**
 * The files of a data folder, which may be empty or not there at all.
 * @throws when it holds a site that has errors
 */
export async function readDataIfAny(folder: string): Promise<SourceFile[]> {
  if (!existsSync(folder)) return [];
  return existsSync(path.join(folder, 'site.yaml'))
    ? (await readSoundData(folder)).data
    : readSourceFiles(folder);
}
