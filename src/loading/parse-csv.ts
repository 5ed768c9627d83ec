import Papa, { type ParseError } from 'papaparse';

export interface CsvCell {
  /** As typed, with any spaces round it. */
  text: string;
  /** Physical line on which the cell begins. */
  line: number;
}

export interface CsvRecord {
  /** Physical line on which the record begins. */
  line: number;
  cells: CsvCell[];
}

/** A quote that is not closed, or closed in the middle of a cell. */
interface BrokenQuote {
  line: number;
  /** The beginning of what stands behind the quote. */
  text: string;
}

export interface Csv {
  /** Every record that could be told apart, in the file's order. */
  records: CsvRecord[];
  brokenQuotes: BrokenQuote[];
}

interface Slice {
  text: string;
  /** Physical line on which the slice begins. */
  line: number;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** Gives every cell its line: breaks inside quoted cells are the only ones that rows hide. */
function withLines(rows: readonly string[][], firstLine: number): CsvRecord[] {
  let line = firstLine;
  return rows.map((row) => {
    const start = line;
    const cells = row.map((text) => {
      const cell = { text, line };
      line += countBreaks(text);
      return cell;
    });
    line += 1;
    return { line: start, cells };
  });
}

/** Excel writes UTF-16 "Unicode text" with tabs; every other accepted file has commas. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') + 1 || undefined);
  return first.includes('\t') && !first.includes(',') ? '\t' : ',';
}

const EXCERPT_LENGTH = 30;

function brokenQuoteAt({ text, line }: Slice, index: number): BrokenQuote {
  const rest = text.slice(index).split('\n', 1)[0] ?? '';
  const shown = rest.length > EXCERPT_LENGTH ? `${rest.slice(0, EXCERPT_LENGTH)}…` : rest;
  return { line: line + countBreaks(text.slice(0, index)), text: `"${shown}` };
}

const QUOTE_ERRORS = new Set<ParseError['code']>(['MissingQuotes', 'InvalidQuotes']);

/** Fast mode would split the whole text to read one record; a record this long is none to go on from. */
const FIRST_RECORD = { newline: '\n', preview: 1, fastMode: false } as const;
const RECORD_LENGTH = 10_000;

/**
 * The first line after a broken quote that reads as a whole record again, so that one missing quote
 * does not hide the rest of the file.
 */
function resume(slice: Slice, index: number, delimiter: string, width: number): Slice | undefined {
  let line = slice.line + countBreaks(slice.text.slice(0, index));
  let end = slice.text.indexOf('\n', index);
  for (; end >= 0; end = slice.text.indexOf('\n', end + 1)) {
    line += 1;
    const text = slice.text.slice(end + 1);
    const { data, errors } = Papa.parse<string[]>(text.slice(0, RECORD_LENGTH), {
      ...FIRST_RECORD,
      delimiter,
    });
    if (errors.length === 0 && data[0]?.length === width) return { text, line };
  }
  return undefined;
}

/** Splits CSV text with `\n` line ends into records that know their true physical lines. */
export function parseCsv(text: string): Csv {
  const csv: Csv = { records: [], brokenQuotes: [] };
  const delimiter = delimiterOf(text);
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  let slice: Slice | undefined = text === '' ? undefined : { text: body, line: 1 };
  while (slice) {
    const { data, errors } = Papa.parse<string[]>(slice.text, { delimiter, newline: '\n' });
    const broken = errors.find(({ code }) => QUOTE_ERRORS.has(code));
    csv.records.push(...withLines(data.slice(0, broken?.row), slice.line));
    if (broken?.index === undefined) return csv;
    csv.brokenQuotes.push(brokenQuoteAt(slice, broken.index));
    const [header] = csv.records;
    slice = header && resume(slice, broken.index, delimiter, header.cells.length);
  }
  return csv;
}
