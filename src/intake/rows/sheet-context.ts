import type { Findings } from '../findings.ts';
import type { KnownData, KnownPlan } from '../known-data.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { SheetCell } from '../sheet-book.ts';
import type { SkipNames } from '../skip-names.ts';
import { targetOf, targetPath, type Address, type Target } from '../target.ts';
import { canonicalReader } from '../values/canonical-text.ts';
import type { ColumnReader } from '../values/read-upload-cell.ts';
import { lenientReader } from '../values/lenient-reader.ts';
import type { DataCells } from './fill-merges.ts';
import { itemIndex, type ItemIndex } from './item-index.ts';
import type { ColumnUse } from './read-columns.ts';

/** What reading the rows of one sheet needs to know. */
export interface SheetContext {
  sheet: RecognizedSheet;
  columns: readonly ColumnUse[];
  cells: DataCells;
  known: KnownData;
  skip: SkipNames;
  findings: Findings;
  /** Whether the file remembers the results of its formulas. */
  isCalculated: boolean;
}

/** A target with what its rows are read by. */
export interface TargetReader {
  target: Target;
  /** By column key, for the columns that the target has. */
  readers: ReadonlyMap<string, ColumnReader>;
  /** For progress, whose rows repeat what items.csv says. */
  items?: ItemIndex;
}

/** Whether any formula of a sheet has left a result: then an empty result is a result too. */
export function isCalculated({ sheet }: RecognizedSheet): boolean {
  const hasResult = (cell: SheetCell | undefined): boolean =>
    cell?.formula === true && cell.text !== '';
  return sheet.rows.some((row) => row.some(hasResult));
}

function toTargetReader(target: Target, isCalculatedSheet: boolean): TargetReader {
  const readers = target.table.columns.map((column): [string, ColumnReader] => [
    column.key,
    {
      column,
      canonical: canonicalReader(column, lenientReader(column, target)),
      isCalculated: isCalculatedSheet,
    },
  ]);
  const isProgress = target.table.name === 'progress' && target.plan;
  return {
    target,
    readers: new Map(readers),
    ...(isProgress && { items: itemIndex(target.plan as KnownPlan) }),
  };
}

/** Makes the reader of each target once. */
export function targetReaders({
  sheet,
  isCalculated: calculated,
}: SheetContext): (address: Address) => TargetReader | undefined {
  const made = new Map<string, TargetReader>();
  return (address) => {
    const path = targetPath(sheet.kind, address) ?? '';
    const known = made.get(path);
    const target = known ? undefined : targetOf(sheet.kind, address);
    if (target) made.set(path, toTargetReader(target, calculated));
    return known ?? made.get(path);
  };
}
