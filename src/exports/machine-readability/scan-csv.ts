/** One field as it is written. */
interface CsvCell {
  text: string;
  quoted: boolean;
  /** Whether quotation marks stand where they may not: inside a bare field, or before its end. */
  malformed: boolean;
}

/** One record, with the physical lines that it takes. */
export interface CsvRecord {
  /** Line on which it begins, from 1. */
  line: number;
  lines: number;
  cells: CsvCell[];
}

const QUOTED = /"((?:[^"]|"")*)"?([^,\r\n]*)/y;
const BARE = /[^,\r\n]*/y;
const END = /,|\r\n|\r|\n/y;

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function scanCell(text: string, position: number): { cell: CsvCell; end: number } {
  const quoted = text[position] === '"';
  const [whole = '', inside = '', after = ''] =
    matchAt(quoted ? QUOTED : BARE, text, position) ?? [];
  const cell = quoted
    ? { text: inside.replaceAll('""', '"') + after, quoted, malformed: after !== '' }
    : { text: whole, quoted, malformed: whole.includes('"') };
  return { cell, end: position + whole.length };
}

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Reads RFC 4180 text as it stands: nothing is repaired, an empty line is a record of one empty cell. */
export function scanCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let position = 0;
  let line = 1;
  while (position < text.length) {
    const begin = position;
    const cells: CsvCell[] = [];
    for (let delimiter = ','; delimiter === ',';) {
      const { cell, end } = scanCell(text, position);
      cells.push(cell);
      delimiter = matchAt(END, text, end)?.[0] ?? '';
      position = end + delimiter.length;
    }
    const breaks = lineBreaks(text.slice(begin, position));
    const lines = Math.max(1, /[\r\n]$/.test(text.slice(begin, position)) ? breaks : breaks + 1);
    records.push({ line, lines, cells });
    line += breaks;
  }
  return records;
}
