import { delimiterOf } from '#src/loading/parse-csv.ts';
import { decodeUnits, type RawText } from './raw-text.ts';

/** Where a cell lies in a raw text, quotes included, and what it says without spaces round it. */
export interface RawCell {
  start: number;
  end: number;
  text: string;
}

const BREAK = /\r\n?|\n/y;
const BOM = /^(?:\u00ef\u00bb\u00bf|\ufeff)/;
const QUOTED_TEXT = /^"((?:[^"]|"")*)"/;

/** A quoted cell, with the spaces that may follow it; or a bare one. */
function cellPattern(delimiter: string): RegExp {
  return new RegExp(`(?:"(?:[^"]|"")*")?[^${delimiter}\\r\\n]*`, 'y');
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function cellText(raw: string, encoding: string): string {
  const text = decodeUnits(raw, encoding);
  return (QUOTED_TEXT.exec(text)?.[1]?.replaceAll('""', '"') ?? text).trim();
}

/**
 * The records of a CSV text whose quotes are sound. A final line break begins no record.
 * @param raw a file that loading reads without errors
 */
export function scanCsv({ units, encoding }: RawText): RawCell[][] {
  const delimiter = delimiterOf(units.replace(/\r\n?/g, '\n'));
  const pattern = cellPattern(delimiter);
  const records: RawCell[][] = [];
  for (let at = matchAt(BOM, units, 0).length; at < units.length;) {
    const record: RawCell[] = [];
    for (let isLast = false; !isLast;) {
      const raw = matchAt(pattern, units, at);
      record.push({ start: at, end: at + raw.length, text: cellText(raw, encoding) });
      isLast = units[at + raw.length] !== delimiter;
      at += raw.length + (isLast ? 0 : 1);
    }
    records.push(record);
    at += matchAt(BREAK, units, at).length;
  }
  return records;
}
