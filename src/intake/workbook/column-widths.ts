import type { Item } from '#src/domain/item.ts';
import type { Paper } from './model.ts';
import type { SheetColumn } from './sheet-column.ts';
import { textWidth } from './text-size.ts';

/** Width of the printed columns together, in digits, that fills a page with type that can still be read. */
const PAGE_WIDTHS: Record<Paper, number> = { a3: 230, a4: 185 };
const NARROWEST_TEXT = 18;
const WIDEST_TEXT = 100;
/** A column that says much is wider than one that says little, though not in proportion: rows grow too. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 1.8;

type Items = readonly Item[];

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function textsOf({ cell }: SheetColumn, items: Items): string[] {
  return items.map((item) => String(cell(item).value ?? ''));
}

/** The longest line of a column's cells or drop-down. A header may take two lines and needs room for its arrow. */
function contentWidth(column: SheetColumn, items: Items): number {
  const texts = [...textsOf(column, items), ...(column.input?.options ?? [])];
  const lines = texts.flatMap((text) => text.split('\n')).map(textWidth);
  return Math.max(Math.ceil(textWidth(column.header) / 2), ...lines) + 3;
}

/** How much a text column says, now or last time. */
function amountOfText(columns: readonly SheetColumn[], key: string, items: Items): number {
  const same = columns.filter((column) => column.key === key);
  return Math.max(...same.map((column) => sum(textsOf(column, items).map(textWidth))));
}

/** The share of each text column, by its key; 1 for what is usual. */
function textShares(columns: readonly SheetColumn[], items: Items): Map<string, number> {
  const texts = columns.filter(({ width, isPast }) => width === 'text' && isPast !== true);
  const roots = texts.map(({ key }) => Math.sqrt(amountOfText(columns, key, items)));
  const usual = sum(roots) / roots.length || 1;
  return new Map(
    texts.map(({ key }, index) => [
      key,
      clamp((roots[index] || usual) / usual, LEAST_SHARE, MOST_SHARE),
    ]),
  );
}

/** The width of every column, in digits. Texts of the period before have the room that they have now. */
export function columnWidths(
  columns: readonly SheetColumn[],
  items: Items,
  paper: Paper,
): number[] {
  const shares = textShares(columns, items);
  const fitted = columns.map(({ width, ...column }) =>
    Array.isArray(width) ? clamp(contentWidth({ width, ...column }, items), ...width) : 0,
  );
  const printed = fitted.filter((_, index) => columns[index]?.isPast !== true);
  const unit = (PAGE_WIDTHS[paper] - sum(printed)) / sum([...shares.values()]);
  return columns.map(({ width, key }, index) =>
    width === 'text'
      ? Math.round(clamp(unit * (shares.get(key) ?? 1), NARROWEST_TEXT, WIDEST_TEXT))
      : (fitted[index] ?? 0),
  );
}
