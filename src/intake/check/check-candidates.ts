import type { Diagnostic, Position } from '#src/diagnostics/diagnostic.ts';
import { loadDataset, type LoadedDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { candidateFiles } from '../merge/candidates.ts';
import type { MergedTable } from '../merge/merge-table.ts';
import { moveFinding, originOfFinding } from './place-finding.ts';

/** What reading and merging the uploads has left. */
interface Imported {
  tables: readonly MergedTable[];
  /** What was found on the way. */
  diagnostics: readonly Diagnostic[];
  /** Files that lack rows which could not be read. */
  incomplete: ReadonlySet<string>;
}

interface Checked {
  after: LoadedDataset;
  /** What loading finds and is new to whoever imports. */
  diagnostics: Diagnostic[];
}

interface Found {
  /** As loading says it. */
  loaded: Diagnostic;
  /** Where the upload has its cause. */
  origin: Position | undefined;
}

/** What loading says of a row that is missing or empty, though the upload has it. */
const OF_MISSING_ROWS = ['item-vanished', 'report-missing'];

function cellKey({ file, sheet, cell, line, column }: Position): string {
  return JSON.stringify(cell === undefined ? [file, line, column] : [file, sheet, cell]);
}

/** Tells which findings only follow from a fault that was found already, and need not be said as well. */
function consequences({ diagnostics, incomplete }: Imported): (found: Found) => boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const places = new Set(errors.map(cellKey));
  const misspelt = errors.filter(({ code }) => code === 'column-unknown');
  const meant = new Set(misspelt.flatMap(({ suggestion }) => suggestion ?? []));
  return ({ loaded, origin }) => {
    if (origin && places.has(cellKey(origin))) return true;
    if (OF_MISSING_ROWS.includes(loaded.code)) return incomplete.has(loaded.file);
    return loaded.code === 'header-missing' && meant.has(loaded.expected ?? '');
  };
}

/** Takes warnings that stood there before out of a list: nobody imports a sheet to read old warnings. */
function withoutOld(found: readonly Found[], before: readonly Diagnostic[]): Found[] {
  const wordsOf = ({ code, file, column, message }: Diagnostic): string =>
    JSON.stringify([code, file, column, message]);
  const old = new Map<string, number>();
  for (const each of before) old.set(wordsOf(each), (old.get(wordsOf(each)) ?? 0) + 1);
  return found.filter(({ loaded }) => {
    const left = old.get(wordsOf(loaded)) ?? 0;
    if (loaded.severity === 'error' || left === 0) return true;
    old.set(wordsOf(loaded), left - 1);
    return false;
  });
}

/** Loads the data as they would be after the import, and says of each finding where the upload has its cause. */
export function checkCandidates(
  data: readonly SourceFile[],
  before: LoadedDataset,
  imported: Imported,
): Checked {
  const { tables } = imported;
  const isChanged = tables.some((table) => table.isChanged);
  const after = isChanged ? loadDataset(candidateFiles(data, tables)) : before;
  const byPath = new Map(tables.map((table) => [table.file.path, table]));
  const found = after.diagnostics.map((loaded): Found => {
    const table = byPath.get(loaded.file);
    return { loaded, origin: table && originOfFinding(table, loaded) };
  });
  // What no upload has caused uses up the old warnings first.
  const ordered = [
    ...found.filter(({ origin }) => !origin),
    ...found.filter(({ origin }) => origin),
  ];
  const isConsequence = consequences(imported);
  const news = withoutOld(ordered, before.diagnostics).filter((each) => !isConsequence(each));
  const diagnostics = news.map(({ loaded, origin }) =>
    origin ? moveFinding(loaded, origin) : loaded,
  );
  return { after, diagnostics };
}
