import { z } from 'zod';
import { IdSchema } from '#src/domain/id.ts';
import { PeriodIdSchema } from '#src/domain/period.ts';
import { valueOf, type CellType } from '#src/tables/cell.ts';
import { absenceWords } from '#src/tables/cells/absence-words.ts';
import { orderCell } from '#src/tables/cells/number.ts';
import { contextColumns } from '#src/tables/context-columns.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import { QUANTITY_COLUMNS } from '#src/tables/quantity-columns.ts';
import type { Column } from '#src/tables/table.ts';
import { PublishedAbsenceSchema, PublishedQuantitySchema } from './published-values.ts';

const [VALUE, ABSENCE] = QUANTITY_COLUMNS;

/** What the words of a closed list are in JSON. */
function codesOf({ options = [], parse }: CellType<unknown>): z.ZodType {
  return z.enum(options.map((word) => String(valueOf(parse(word)))));
}

function valueSchema(cell: CellType<unknown>): z.ZodType {
  if (cell.inner) return z.array(cellSchema(cell.inner)).min(1);
  if (cell === orderCell) return z.int().positive();
  if (cell.options) return codesOf(cell);
  switch (cell.kind) {
    case 'id':
      return IdSchema;
    case 'period':
      return PeriodIdSchema;
    case 'number':
      return z.number();
    case 'date':
      return z.iso.date();
    default:
      return z.string().min(1);
  }
}

function cellSchema(cell: CellType<unknown>): z.ZodType {
  const value = valueSchema(cell);
  return absenceWords(cell).length > 0 ? z.union([value, PublishedAbsenceSchema]) : value;
}

/** The description belongs to the value, and an optional value may be left out. */
function fieldSchema(column: Column): z.ZodType {
  const { header, description, unit, required, cell } = column;
  const quantity = column === VALUE;
  const schema = quantity ? PublishedQuantitySchema : cellSchema(cell);
  const described = schema.meta({
    title: header,
    description: unit === undefined ? description : `${description}（単位：${unit}）`,
  });
  return required || quantity ? described : described.optional();
}

/** One row of a published table as JSON writes it: the two cells of a quantity are one value. */
export function toRowSchema(published: PublishedTable): z.ZodObject {
  const columns = [...contextColumns(published), ...published.table.columns];
  const fields = columns
    .filter((column) => column !== ABSENCE)
    .map((column) => [column.key, fieldSchema(column)] as const);
  return z.strictObject(Object.fromEntries(fields));
}
