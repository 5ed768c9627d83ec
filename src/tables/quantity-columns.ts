import { ABSENCES } from '#src/domain/absence.ts';
import type { Quantity } from '#src/domain/quantity.ts';
import { codedCell } from './cells/coded.ts';
import { numberCell } from './cells/number.ts';
import type { Column, Values } from './table.ts';

/** A number column and, beside it, the reason when there is no number: exactly one is filled in. */
export const QUANTITY_COLUMNS: readonly [Column, Column] = [
  {
    key: 'value',
    header: '値',
    description: '数値。ないときは空欄にして「状態」に理由を書きます',
    example: '90.0',
    required: false,
    cell: numberCell,
  },
  {
    key: 'absence',
    header: '状態',
    description: '値がない理由。値があるときは空欄。JSON では、値（value）の中に書きます',
    example: '未実施',
    required: false,
    cell: codedCell(ABSENCES),
  },
];

/** A row's quantity as the two cells that write it. */
export function fromQuantity(quantity: Quantity): Values {
  return typeof quantity === 'number' ? { value: quantity } : { absence: quantity.absence };
}

/** The quantity that two cells say; the loading checks that they say exactly one thing. */
export function toQuantity({ value, absence }: Values): Quantity {
  return (value === undefined ? { absence } : value) as Quantity;
}

const [VALUE, ABSENCE] = QUANTITY_COLUMNS;

/** A table's columns with each quantity as one: the value's, which then also says why there is none. */
export function joinQuantityColumns(columns: readonly Column[]): Column[] {
  return columns.filter((column) => column !== ABSENCE);
}

/** The two cells of a quantity as one: `"value": 12`, or the absence that the value column is to say. */
export function joinQuantity(columns: readonly Column[], values: Values): Values {
  if (!columns.includes(ABSENCE)) return values;
  const { [VALUE.key]: value, [ABSENCE.key]: absence, ...rest } = values;
  return { ...rest, [VALUE.key]: toQuantity({ value, absence }) };
}
