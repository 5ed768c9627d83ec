/** One thing that a list can be narrowed by. */
interface ListFilter {
  /** The name in the address and in the facts of the rows; no other filter of the list has it. */
  key: string;
  /** What it is called; a plan may call several alike. */
  label: string;
  choices: FilterChoice[];
}

export interface FilterChoice {
  value: string;
  text: string;
}

/** One way to order a list, beside the order of the source. */
interface ListSort {
  key: string;
  descending: boolean;
  /** `評価（Sから）` */
  text: string;
}

/** What one row of a list says of itself, for narrowing and ordering. */
export interface RowFacts {
  /** Key of a filter → the values that the row has. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Key of a sort → what it compares; absent where the row has no such value. */
  keys: Readonly<Record<string, string | number>>;
}

/** What stands above a list that can be narrowed and ordered. */
export interface ListControls {
  /** How rows are counted: `項目`. */
  unit: string;
  /** Rows in all. */
  total: number;
  filters: ListFilter[];
  sorts: ListSort[];
  /** What the order of the source is called: `資料の順`. */
  sourceOrder: string;
}

/**
 * A filter over the values that rows have, each with its number of rows; values that no row has are left out.
 * @param name its key and label, or both where they differ
 */
export function buildFilter(
  name: string | Pick<ListFilter, 'key' | 'label'>,
  rows: readonly RowFacts[],
  choices: readonly FilterChoice[],
): ListFilter {
  const { key, label } = typeof name === 'string' ? { key: name, label: name } : name;
  const counted = choices.map(({ value, text }) => {
    const count = rows.filter(({ values }) => values[key]?.includes(value)).length;
    return { value, text, count };
  });
  return {
    key,
    label,
    choices: counted
      .filter(({ count }) => count > 0)
      .map(({ value, text, count }) => ({ value, text: `${text}（${count}）` })),
  };
}

/** Both directions of one key. @param words how the two directions are called, ascending first */
export function bothWays(key: string, words: readonly [string, string]): ListSort[] {
  return words.map((text, index) => ({ key, descending: index === 1, text }));
}

/** The names in the address of the typed words and of the chosen order. */
export const QUERY_KEY = 'q';
export const ORDER_KEY = '並べ替え';

/** Which of two plans an item belongs to. */
export const SIDE_FILTER = '前後の計画';

/** The key of a row's own name. */
export const NAME_KEY = '名前';
export const NAME_SORTS = bothWays(NAME_KEY, ['名前の順', '名前の逆順']);

/** Fewer rows are seen at a glance. */
const LEAST_ROWS = 3;

/**
 * Controls for a list in the order of its source; undefined for a list that needs none. A filter with a single
 * choice narrows nothing, and a key that no two rows differ in orders nothing.
 */
export function buildControls(
  rows: readonly RowFacts[],
  {
    filters,
    sorts,
    ...rest
  }: Pick<ListControls, 'unit' | 'filters' | 'sorts'> & Partial<Pick<ListControls, 'sourceOrder'>>,
): ListControls | undefined {
  const differs = ({ key }: ListSort): boolean =>
    new Set(rows.map(({ keys }) => keys[key])).size > 1;
  if (rows.length < LEAST_ROWS) return undefined;
  return {
    sourceOrder: '資料の順',
    ...rest,
    total: rows.length,
    filters: filters.filter(({ choices }) => choices.length > 1),
    sorts: sorts.filter(differs),
  };
}
