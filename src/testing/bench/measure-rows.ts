import Papa from 'papaparse';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { median } from './statistics.ts';

export interface RowsMeasurement {
  /** Records of all CSV files, without their headers. */
  rows: number;
  loadRowsPerSecond: number;
  papaparseRowsPerSecond: number;
  /** How many times as long loading takes as papaparse alone: median of the rounds' own ratios. */
  timesPapaparse: number;
}

const ROUNDS = 7;
/** Shorter runs are repeated until they last this long, so that the clock's grain does not show. */
const ROUND_MS = 100;

/** The baseline: only the CSV files, only split into cells. Returns how many rows they have. */
function parseAlone(files: readonly SourceFile[]): number {
  const csv = files.filter(({ path }) => path.endsWith('.csv'));
  return csv.reduce((rows, { bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return rows + Papa.parse(text, { skipEmptyLines: true }).data.length - 1;
  }, 0);
}

/** @throws when the files have errors: loading stops early then, and its time says nothing */
function load(files: readonly SourceFile[]): void {
  const { dataset, diagnostics } = loadDataset(files);
  if (!dataset) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
}

function timeOf(run: () => void, repeats: number): number {
  const start = performance.now();
  for (let index = 0; index < repeats; index += 1) run();
  return (performance.now() - start) / repeats;
}

function repeatsFor(run: () => void): number {
  timeOf(run, 2);
  return Math.max(1, Math.ceil(ROUND_MS / timeOf(run, 1)));
}

/** Times both on the same files in turn, so that a busy machine slows both. */
export function measureRows(files: readonly SourceFile[]): RowsMeasurement {
  const rows = parseAlone(files);
  const runs = [() => void parseAlone(files), () => load(files)] as const;
  const repeats = runs.map(repeatsFor);
  const rounds = Array.from({ length: ROUNDS }, () =>
    runs.map((run, index) => timeOf(run, repeats[index] ?? 1)),
  );
  const [alone = 0, loading = 0] = [0, 1].map((run) =>
    median(rounds.map((each) => each[run] ?? 0)),
  );
  return {
    rows,
    loadRowsPerSecond: (rows / loading) * 1000,
    papaparseRowsPerSecond: (rows / alone) * 1000,
    timesPapaparse: median(rounds.map(([before = 0, after = 0]) => after / before)),
  };
}
