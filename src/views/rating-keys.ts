import type { RatingColumn } from '#src/domain/form.ts';
import { DEPARTMENT_FILTER, OUTLINE_FILTER } from './list-choices.ts';
import { NAME_KEY, ORDER_KEY, QUERY_KEY, SIDE_FILTER } from './list.ts';

/** A rating column with the key that its filter and its order have in a list. */
export type KeyedColumn = RatingColumn & { key: string };

/** What a list of items has under names of its own. */
const OWN_KEYS = [QUERY_KEY, ORDER_KEY, NAME_KEY, SIDE_FILTER, OUTLINE_FILTER, DEPARTMENT_FILTER];

/**
 * A column is known by its header, which an address shows as it is read. A plan may call a column what
 * the list calls something else, or two columns alike; such a column's id stands behind: `体系（kind）`.
 */
export function withKeys(columns: readonly RatingColumn[]): KeyedColumn[] {
  return columns.map((column) => {
    const { header, id } = column;
    const alike = columns.filter((other) => other.header === header).length;
    const isTaken = OWN_KEYS.includes(header) || alike > 1;
    return { ...column, key: isTaken ? `${header}（${id}）` : header };
  });
}
