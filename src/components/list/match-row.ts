import type { RowFacts } from '#src/views/list.ts';
import type { SearchState } from '../search/search-state.ts';

/** What a row says, for narrowing. */
interface ReadableRow {
  text: string;
  values: RowFacts['values'];
}

/** The key under which two spellings count as the same: width, case and spaces do not matter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Every chosen value and every typed word has to fit; words are separated by spaces. */
export function matchesRow(
  { text, values }: ReadableRow,
  { query, filters }: SearchState,
): boolean {
  const folded = fold(text);
  const words = query.split(/\s+/).map(fold);
  return (
    words.every((word) => folded.includes(word)) &&
    Object.entries(filters).every(([name, value]) => values[name]?.includes(value))
  );
}
