import type { Item } from '#src/domain/item.ts';
import type { Column } from '#src/tables/table.ts';
import type { StyleName } from './cell-style.ts';
import type { Input } from './column-prompt.ts';
import type { Cell, Message } from './model.ts';

/** How wide a column is: as its content needs, within bounds; running text shares what the others leave. */
export type WidthRule = [narrowest: number, widest: number] | 'text';

/** One column of the progress sheet. */
export interface SheetColumn {
  /** What the column is about; one of the period before has the same key. */
  key: string;
  header: string;
  width: WidthRule;
  headerStyle: StyleName;
  /** Heading above the header; neighbours with the same one stand under it together. */
  band?: string;
  bandStyle?: StyleName;
  /** Where the column is filled in; others are locked. */
  input?: Input;
  /** What is said of a column that is not filled in. */
  prompt?: Message;
  /** Whether it is printed. */
  isPast?: boolean;
  cell(item: Item): Cell;
}

/** Key of the column for remarks, which progress has whatever the form says. */
export const NOTE_KEY = 'note';
/** It is seldom used. */
const NOTE_WIDTH: WidthRule = [16, 24];

/** Running text takes what room there is; everything else needs little. */
export function widthOf({ key, cell }: Column): WidthRule {
  if (key === NOTE_KEY) return NOTE_WIDTH;
  return cell.kind === 'text' ? 'text' : [8, 18];
}
