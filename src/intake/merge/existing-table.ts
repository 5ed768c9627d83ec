import { decodeText, encodingOf } from '#src/loading/decode-text.ts';
import { delimiterOf, parseCsv, type CsvRecord } from '#src/loading/parse-csv.ts';
import { namesColumns } from '#src/loading/read-header.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import type { Table } from '#src/tables/table.ts';

export interface ExistingRow {
  cells: string[];
  /** The row as the file writes it; undefined where it cannot be kept so. */
  raw?: string;
}

/** A file of the data folder as a table to put rows into. */
export interface ExistingTable {
  headers: string[];
  header: ExistingRow;
  rows: ExistingRow[];
  /** What the file is written in, when it is not written as the data folder's files are. */
  oddForm?: string;
}

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  shift_jis: 'Shift_JIS',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

const BOM = [0xef, 0xbb, 0xbf];

function oddFormOf(bytes: Uint8Array): string | undefined {
  const encoding = ENCODING_NAMES[encodingOf(bytes) ?? ''];
  if (encoding !== undefined) return encoding;
  if (BOM.every((byte, index) => bytes[index] === byte)) return 'BOM 付き UTF-8';
  return bytes.includes(0x0d) ? '改行が CRLF' : undefined;
}

/** The lines of each record, as they stand in the file. */
function rawRecords(text: string, records: readonly CsvRecord[]): (string | undefined)[] {
  if (delimiterOf(text) !== ',') return records.map(() => undefined);
  const lines = text.replace(/\n$/, '').split('\n');
  return records.map(({ line }, index) =>
    lines.slice(line - 1, (records[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
  );
}

/**
 * Reads the file that rows go into.
 * @returns undefined when its form is broken, so that nothing can be put into it; loading says why
 */
export function readExistingTable(table: Table, { bytes }: SourceFile): ExistingTable | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const { records, brokenQuotes } = parseCsv(text);
  const [first] = records;
  if (!first || brokenQuotes.length > 0 || !namesColumns(table, first.cells)) return undefined;
  const raws = rawRecords(text, records);
  const [header, ...rows] = records.map(({ cells }, index): ExistingRow => {
    const raw = raws[index];
    return { cells: cells.map((cell) => cell.text), ...(raw !== undefined && { raw }) };
  });
  if (!header) return undefined;
  const oddForm = oddFormOf(bytes);
  return {
    headers: header.cells.map((cell) => cell.trim()),
    header,
    rows,
    ...(oddForm !== undefined && { oddForm }),
  };
}
