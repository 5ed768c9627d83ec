/** What a row is ordered by: texts as they are read, numbers by size. What is not known is left out. */
export type SortKeys = Readonly<Record<string, string | number>>;

export interface Order {
  key: string;
  descending: boolean;
}

const DESCENDING = '・降順';

/** `評価・降順` → by 評価, descending. @returns undefined for the order of the source, which is `` */
export function parseOrder(value: string): Order | undefined {
  if (value === '') return undefined;
  const descending = value.endsWith(DESCENDING);
  return { key: descending ? value.slice(0, -DESCENDING.length) : value, descending };
}

/** As the address says it; the reverse of `parseOrder`. */
export function formatOrder({ key, descending }: Order): string {
  return descending ? key + DESCENDING : key;
}

/** Built once: to compare with a locale each time is slow. */
const COLLATOR = new Intl.Collator('ja', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : COLLATOR.compare(String(a), String(b));
}

/** The rows in an order; equal ones stay as they were, those without the key stand last both ways. */
export function sortRows<T extends { keys: SortKeys }>(rows: readonly T[], order?: Order): T[] {
  if (!order) return [...rows];
  const { key, descending } = order;
  const keyOf = ({ keys }: T) => (Object.hasOwn(keys, key) ? keys[key] : undefined);
  const known = rows.filter((row) => keyOf(row) !== undefined);
  const sorted = known.toSorted((a, b) => {
    const difference = compare(keyOf(a) ?? 0, keyOf(b) ?? 0);
    return descending ? -difference : difference;
  });
  return [...sorted, ...rows.filter((row) => keyOf(row) === undefined)];
}
