import { problem } from '#src/diagnostics/problem.ts';
import type { Column } from '#src/tables/table.ts';
import { readUploadCell } from '../values/read-upload-cell.ts';
import { compareItem } from './compare-item.ts';
import { findSubject, saidItem, type Subject } from './find-subject.ts';
import { cellAt, placeIn, shownText, type RawRow } from './raw-row.ts';
import type { ColumnUse } from './read-columns.ts';
import type { SheetContext, TargetReader } from './sheet-context.ts';
import type { UploadCell, UploadRow } from './upload-row.ts';

/** A value in a column that the table has in other periods only. */
function reportForeign(
  context: SheetContext,
  row: RawRow,
  use: ColumnUse,
  { target: { table } }: TargetReader,
): void {
  if (shownText(context, row, use) === '') return;
  const expected = table.columns.map(({ header }) => header).join('・');
  context.findings.once(`column-unknown ${use.header}`, placeIn(context, row, use), (others) =>
    problem('column-unknown', { actual: `列「${use.header}」`, values: others + 1, expected }),
  );
}

function readOwnCell(
  context: SheetContext,
  row: RawRow,
  use: ColumnUse,
  reader: TargetReader,
  key: string,
): UploadCell | undefined {
  const columnReader = reader.readers.get(key);
  if (!columnReader) {
    reportForeign(context, row, use, reader);
    return undefined;
  }
  const cell = cellAt(context, row, use);
  const at = placeIn(context, row, use);
  const { column } = columnReader;
  if (!cell) return { column, at, text: '', isBroken: false };
  return { column, at, ...readUploadCell(columnReader, cell, at, context.findings) };
}

function readOwnCells(
  context: SheetContext,
  row: RawRow,
  reader: TargetReader,
): Map<string, UploadCell> {
  const read = new Map<string, UploadCell>();
  for (const use of context.columns) {
    if (use.role.kind !== 'own') continue;
    const { key } = use.role.column;
    const cell = readOwnCell(context, row, use, reader, key);
    if (cell) read.set(key, cell);
  }
  return read;
}

/** An id that is missing is put in by the name; one that is broken leaves the row without a subject. */
function identify(
  cells: Map<string, UploadCell>,
  { itemId }: Subject,
  column: Column | undefined,
  { at }: RawRow,
): boolean {
  if (!column) return false;
  if (itemId !== undefined) cells.set(column.key, { column, text: itemId, at, isBroken: false });
  return cells.get(column.key)?.isBroken !== true;
}

function compareWithItem(
  context: SheetContext,
  row: RawRow,
  reader: TargetReader,
  id: string,
): void {
  const item = reader.items?.byId(id);
  const said = saidItem(context, row);
  for (const use of context.columns) {
    if (!reader.items || !item || use.role.kind !== 'item') continue;
    const text = shownText(context, row, use);
    const at = placeIn(context, row, use);
    compareItem(reader.items, item, said, use.role.field, text, at, context.findings);
  }
}

/** Reads a row of a sheet for its target; undefined when it cannot be told what it is about. */
export function readRow(
  context: SheetContext,
  row: RawRow,
  reader: TargetReader,
): Omit<UploadRow, 'headers'> | undefined {
  const subject = findSubject(context, row, reader);
  if (!subject) return undefined;
  const cells = readOwnCells(context, row, reader);
  const { target, items } = reader;
  const [idColumn] = target.table.columns;
  if (items && !identify(cells, subject, idColumn, row)) return undefined;
  if (items) compareWithItem(context, row, reader, cells.get(idColumn?.key ?? '')?.text ?? '');
  return { target, cells, at: row.at };
}
