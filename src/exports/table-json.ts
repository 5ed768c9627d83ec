import type { Plan, Publisher, Dataset } from '#src/domain/dataset.ts';
import { contextColumns, contextValues } from '#src/tables/context-columns.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import { joinQuantity, joinQuantityColumns } from '#src/tables/quantity-columns.ts';
import { toJsonText, toJsonValues } from './json-values.ts';

/** A published table as JSON: what it is, then its rows with ASCII keys. */
export function toTableJson(
  { site }: Dataset,
  publisher: Publisher,
  plan: Plan,
  published: PublishedTable,
): string {
  const { table, rows } = published;
  const columns = [...contextColumns(published), ...table.columns];
  const keys = joinQuantityColumns(columns).map(({ key }) => key);
  return toJsonText({
    table: table.name,
    title: table.title,
    license: site.license,
    rows: rows.map(({ periodId, values }) => {
      const all = {
        ...contextValues(publisher, plan, periodId),
        ...joinQuantity(table.columns, values),
      };
      return toJsonValues(
        Object.fromEntries(keys.map((key) => [key, all[key as keyof typeof all]])),
      );
    }),
  });
}
