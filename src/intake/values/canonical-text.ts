import type { Column } from '#src/tables/table.ts';
import type { LenientReader } from './lenient-reader.ts';

interface CanonicalText {
  text: string;
  /** Whether the text was read as something else that the writer should know of. */
  isReadAs: boolean;
}

/** Kinds whose other spellings the data format reads as well, but which are worth a look: 和暦 for a date. */
const SHOWN_KINDS = ['date', 'period'];

/** Writes a value as its column does; undefined for a text that is no value of it. */
export function formatText({ cell }: Column, text: string): string | undefined {
  const parsed = cell.parse(text);
  return 'value' in parsed ? cell.format(parsed.value) : undefined;
}

/** Reads a text without spaces round it. */
export type CanonicalReader = (text: string) => CanonicalText;

function canonicalText(column: Column, read: LenientReader, text: string): CanonicalText {
  if (text === '') return { text, isReadAs: false };
  const formatted = formatText(column, text);
  const isWord = formatted === text && column.cell.kind !== 'text' && column.cell.kind !== 'list';
  const meant = isWord ? undefined : read(text);
  if (formatted !== undefined && (meant === undefined || meant === formatted)) {
    return {
      text: formatted,
      isReadAs: formatted !== text && SHOWN_KINDS.includes(column.cell.kind),
    };
  }
  return meant === undefined
    ? { text, isReadAs: false }
    : { text: meant, isReadAs: meant !== text };
}

/**
 * Reads a column's texts as the data format writes them. What cannot be read stays as it was typed:
 * loading says what is wrong with it.
 */
export function canonicalReader(column: Column, lenient: LenientReader): CanonicalReader {
  const known = new Map<string, CanonicalText>();
  return (text) => {
    // Words of a list come again and again, running text does not.
    if (column.cell.kind === 'text') return canonicalText(column, lenient, text);
    const found = known.get(text) ?? canonicalText(column, lenient, text);
    known.set(text, found);
    return found;
  };
}
