import type { SearchState } from '../search/search-state.ts';

/** What a row of the table says, for narrowing. */
export interface RowFacts {
  text: string;
  /** Filter name → the values that the row has. */
  values: Readonly<Record<string, readonly string[]>>;
}

/** The key under which two spellings count as the same: width, case and spaces do not matter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Every chosen value and every typed word has to fit; words are separated by spaces. */
export function matchesRow({ text, values }: RowFacts, { query, filters }: SearchState): boolean {
  const folded = fold(text);
  const words = query.split(/\s+/).map(fold);
  return (
    words.every((word) => folded.includes(word)) &&
    Object.entries(filters).every(([name, value]) => values[name]?.includes(value) ?? true)
  );
}

/** `65行のうち12行を表示しています。` */
export function describeRows(total: number, shown: number): string {
  if (shown === total) return `${total}行すべてを表示しています。`;
  return shown === 0
    ? `${total}行のうち、当てはまる行はありません。`
    : `${total}行のうち${shown}行を表示しています。`;
}
