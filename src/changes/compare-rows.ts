import { absenceWord, type Absent } from '#src/domain/absence.ts';
import { differenceOf } from '#src/domain/quantity.ts';
import type { Column, Values } from '#src/tables/table.ts';
import { labelOf } from './record-label.ts';
import { partKind, type CellChange, type CellValue, type RecordChange } from './record-change.ts';
import { keyOf, unitOf, type TableSide } from './table-side.ts';

/** A row on one side of the comparison. */
interface SideRow {
  side: TableSide;
  values: Values;
}

function isAbsence(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absence' in value;
}

/** What the ids of a cell name; undefined where it holds none, or none that is known. */
function nameOf({ words }: TableSide, { references }: Column, value: unknown): string | undefined {
  if (references === undefined) return undefined;
  const ids = [value].flat().map(String);
  const names = ids.map((id) => words.nameOf(references, id));
  return names.some((name) => name !== undefined)
    ? names.map((name, index) => name ?? ids[index]).join('、')
    : undefined;
}

function cellValue(row: SideRow | undefined, column: Column): CellValue | undefined {
  const value = row?.values[column.key];
  if (!row || value === undefined) return undefined;
  const text = isAbsence(value) ? absenceWord(value.absence) : column.cell.format(value);
  const name = nameOf(row.side, column, value);
  return { value, text, ...(name !== undefined && { name }) };
}

function differenceBetween(before: CellValue | undefined, after: CellValue | undefined) {
  return typeof before?.value === 'number' && typeof after?.value === 'number'
    ? differenceOf(before.value, after.value)
    : undefined;
}

function compareCell(
  column: Column,
  before: SideRow | undefined,
  after: SideRow | undefined,
): CellChange[] {
  const [was, is] = [cellValue(before, column), cellValue(after, column)];
  if (JSON.stringify(was?.value) === JSON.stringify(is?.value)) return [];
  const row = after ?? before;
  const unit = row && unitOf(row.side, column, row.values);
  const difference = column.cell.kind === 'number' ? differenceBetween(was, is) : undefined;
  const { key, header, cell } = column;
  return [
    {
      key,
      header,
      kind: cell.kind,
      ...(unit !== undefined && { unit }),
      ...(was && { before: was }),
      ...(is && { after: is }),
      ...(difference !== undefined && { difference }),
    },
  ];
}

/** The columns of both sides: a plan's form may have gained some and lost others. */
function allColumns(before: SideRow | undefined, after: SideRow | undefined): Column[] {
  const own = after?.side.table.columns ?? [];
  const keys = new Set(own.map(({ key }) => key));
  return [...own, ...(before?.side.table.columns ?? []).filter(({ key }) => !keys.has(key))];
}

function compareRow(before: SideRow | undefined, after: SideRow | undefined): RecordChange[] {
  const cells = allColumns(before, after).flatMap((column) => compareCell(column, before, after));
  const row = after ?? before;
  if (!row || cells.length === 0) return [];
  const { side, values } = row;
  const { name: table, title, identity } = side.table;
  const [key, label] = [keyOf(side, values), labelOf(side, values)];
  return [{ table, title, identity, key, label, kind: partKind(before, after), cells }];
}

/** Whether the rows that both sides have follow each other in another order. */
function isReordered(before: TableSide, after: TableSide): boolean {
  const was = [...before.rows.keys()].filter((id) => after.rows.has(id));
  const is = [...after.rows.keys()].filter((id) => before.rows.has(id));
  return was.some((id, index) => id !== is[index]);
}

/** What differs between two states of a table: rows that are there in their order, then those that are gone. */
export function compareRows(before: TableSide, after: TableSide): RecordChange[] {
  const rowIn = (side: TableSide, id: string): SideRow | undefined => {
    const values = side.rows.get(id);
    return values && { side, values };
  };
  const gone = [...before.rows.keys()].filter((id) => !after.rows.has(id));
  const changes = [...after.rows.keys(), ...gone].flatMap((id) =>
    compareRow(rowIn(before, id), rowIn(after, id)),
  );
  if (!isReordered(before, after)) return changes;
  const { name: table, title, identity } = after.table;
  return [
    ...changes,
    { table, title, identity, key: table, label: title, kind: 'reordered', cells: [] },
  ];
}
