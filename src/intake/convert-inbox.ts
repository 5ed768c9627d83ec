import { compareDiagnostics, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { parseWrittenPeriod } from '#src/domain/period.ts';
import { splitInbox } from '#src/loading/inbox.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { importFiles, type ImportResult } from './import-files.ts';
import type { ImportOptions } from './import-options.ts';

export interface Conversion extends ImportResult {
  /** Paths below the data folder of the files that wait in the inbox. */
  waiting: string[];
}

/**
 * What the folder says of a file that does not say it itself: `inbox/koganei/action-plan-2020/令和2年度下半期/a.csv`.
 * Files may as well lie in the inbox itself.
 */
function optionsFor({ path }: SourceFile): ImportOptions {
  const [publisherId, planId, period] = path.split('/').slice(1, -1);
  if (publisherId === undefined || planId === undefined) return {};
  const periodId = period === undefined ? undefined : (parseWrittenPeriod(period) ?? period);
  return { plan: { publisherId, planId }, ...(periodId !== undefined && { periodId }) };
}

/** Files of one folder are taken in together. */
function groupByOptions(waiting: readonly SourceFile[]): [ImportOptions, SourceFile[]][] {
  const groups = Map.groupBy(waiting, (file) => JSON.stringify(optionsFor(file)));
  return [...groups].map(([key, files]) => [JSON.parse(key) as ImportOptions, files]);
}

function overlay(data: readonly SourceFile[], files: readonly SourceFile[]): SourceFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...data.filter(({ path }) => !paths.has(path)), ...files];
}

/** One finding once, however many groups of files have come upon it. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map(diagnostics.map((each) => [JSON.stringify(each), each]));
  return [...byText.values()].sort(compareDiagnostics);
}

/**
 * Takes in everything that waits in the inbox of a data folder: all of it, or nothing when anything has an error.
 * Findings name files by their path below the data folder.
 */
export function convertInbox(files: readonly SourceFile[]): Conversion {
  const { data, waiting } = splitInbox(files);
  let current = data;
  let changed: SourceFile[] = [];
  const results = groupByOptions(waiting).map(([options, group]) => {
    const uploads = group.map(({ path, bytes }) => ({ name: path, bytes }));
    const result = importFiles(uploads, current, options);
    current = overlay(current, result.files ?? []);
    changed = overlay(changed, result.files ?? []);
    return result;
  });
  const before = results[0]?.before;
  const after = results.at(-1)?.after;
  return {
    waiting: waiting.map(({ path }) => path),
    diagnostics: withoutRepeats(results.flatMap(({ diagnostics }) => diagnostics)),
    readings: results.flatMap(({ readings }) => readings),
    ...(results.every((result) => result.files) && { files: changed }),
    ...(before && { before }),
    ...(after && { after }),
  };
}
