import type { Plan, Publisher } from '#src/domain/dataset.ts';
import { contextColumns, contextValues } from '#src/tables/context-columns.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import { QUANTITY_COLUMNS, toQuantity } from '#src/tables/quantity-columns.ts';
import type { Column, Values } from '#src/tables/table.ts';
import { toJsonValues } from './json-values.ts';

const [VALUE, ABSENCE] = QUANTITY_COLUMNS;

/** The two cells of a quantity as one: `"value": 12`, or the absence that the value column is to say. */
function joinQuantity(columns: readonly Column[], values: Values): Values {
  if (!columns.includes(ABSENCE)) return values;
  const { [VALUE.key]: value, [ABSENCE.key]: absence, ...rest } = values;
  return { ...rest, [VALUE.key]: toQuantity({ value, absence }) };
}

/** The rows of a published table with ASCII keys, in the order of its columns. */
export function toJsonRows(publisher: Publisher, plan: Plan, published: PublishedTable): Values[] {
  const { table, rows } = published;
  const keys = [...contextColumns(published), ...table.columns]
    .filter((column) => column !== ABSENCE)
    .map(({ key }) => key);
  return rows.map(({ periodId, values }) => {
    const all = {
      ...contextValues(publisher, plan, periodId),
      ...joinQuantity(table.columns, values),
    };
    return toJsonValues(Object.fromEntries(keys.map((key) => [key, all[key]])));
  });
}
