import type { Plan, Publisher } from '#src/domain/dataset.ts';
import { contextColumns, contextValues } from '#src/tables/context-columns.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import { joinQuantity, joinQuantityColumns } from '#src/tables/quantity-columns.ts';
import type { Values } from '#src/tables/table.ts';
import { toJsonValues } from './json-values.ts';

/** The rows of a published table with ASCII keys, in the order of its columns. */
export function toJsonRows(publisher: Publisher, plan: Plan, published: PublishedTable): Values[] {
  const { table, rows } = published;
  const columns = [...contextColumns(published), ...table.columns];
  const keys = joinQuantityColumns(columns).map(({ key }) => key);
  return rows.map(({ periodId, values }) => {
    const all = {
      ...contextValues(publisher, plan, periodId),
      ...joinQuantity(table.columns, values),
    };
    return toJsonValues(Object.fromEntries(keys.map((key) => [key, all[key]])));
  });
}
