import type { SourceFile } from '#src/loading/source-file.ts';
import type { MergedTable } from './merge-table.ts';

/** The data folder as it would be after the import. */
export function candidateFiles(
  data: readonly SourceFile[],
  tables: readonly MergedTable[],
): SourceFile[] {
  const changed = tables.filter(({ isChanged }) => isChanged).map(({ file }) => file);
  const paths = new Set(changed.map(({ path }) => path));
  return [...data.filter(({ path }) => !paths.has(path)), ...changed];
}
