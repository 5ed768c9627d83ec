import { refuse } from './guard-fault.ts';

const MEGABYTE = 1024 * 1024;

/** More than any sheet of a city's plan needs, and what a machine still reads in a moment. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  /** Of all parts of a workbook together, once they are unpacked. */
  unpackedBytes: 64 * MEGABYTE,
  /** Of a compressed part to what it unpacks to; a workbook's own XML stays below 50. */
  ratio: 200,
  /** Files in one workbook. */
  entries: 2000,
  sheets: 200,
  rows: 100_000,
  columns: 1000,
  /** Of all sheets together, up to the last cell with content of each row. */
  cells: 3_000_000,
  /** Characters in all cells together, however often the file repeats a text. */
  characters: 50_000_000,
} as const;

/** `20 MB`, `1.5 MB`, rounded up: what is just over a limit shows it. */
export function formatMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / MEGABYTE) * 10) / 10} MB`;
}

/** Refuses a workbook with more sheets than anyone would fill in, or with none. */
export function guardSheetCount(count: number): void {
  if (count === 0) refuse('workbook-unreadable', {});
  if (count <= LIMITS.sheets) return;
  const [actual, expected] = [`シートが${count}枚`, `${LIMITS.sheets}枚`];
  refuse('workbook-too-large', { actual, expected, of: 'ブック' });
}
