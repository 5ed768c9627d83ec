import type { CellChange, RecordChange } from '#src/changes/record-change.ts';
import { summaryTable, type SummaryTable } from './summary.ts';
import { nameRecord, sayCell } from './words.ts';

const cellOf = ({ cells }: RecordChange, key: string): CellChange | undefined =>
  cells.find((cell) => cell.key === key);

/** Whether a cell says that an item is over: an end where there was none. */
function isEnd({ key, before, after }: CellChange): boolean {
  return key === 'end' && before === undefined && after !== undefined;
}

const MOVES = ['outlineId', 'departments'];

/** Whether the tables of items speak of a cell; the others are left to the tables of all changes. */
export function isItemNews({ table, kind }: RecordChange, cell: CellChange): boolean {
  if (table !== 'items') return false;
  return kind !== 'changed' || cell.key === 'name' || isEnd(cell) || MOVES.includes(cell.key);
}

function addedTable(items: readonly RecordChange[]): SummaryTable[] {
  const rows = items
    .filter(({ kind }) => kind === 'added')
    .map((item) => [
      nameRecord(item),
      ...MOVES.map((key) => {
        const cell = cellOf(item, key);
        return cell ? sayCell(item, cell, 'after') : '（空欄）';
      }),
    ]);
  return summaryTable('加わる項目', ['項目', '体系', '担当部署'], rows);
}

function endedTable(items: readonly RecordChange[]): SummaryTable[] {
  const rows = items.flatMap((item) => {
    if (item.kind === 'removed') return [[nameRecord(item), '表からなくなる']];
    const end = item.cells.find(isEnd);
    return item.kind === 'changed' && end
      ? [[nameRecord(item), `${sayCell(item, end, 'after')} に終了`]]
      : [];
  });
  return summaryTable('終わる項目', ['項目', '終わり方'], rows);
}

function changedTable(
  items: readonly RecordChange[],
  keys: readonly string[],
  title: string,
  isText: boolean,
): SummaryTable[] {
  const rows = items
    .filter(({ kind }) => kind === 'changed')
    .flatMap((item) =>
      item.cells
        .filter(({ key }) => keys.includes(key))
        .map((cell) => [
          isText ? item.key : nameRecord(item),
          cell.header,
          sayCell(item, cell, 'before'),
          sayCell(item, cell, 'after'),
        ]),
    );
  return summaryTable(title, ['項目', '欄', '前', '後'], rows, { isText });
}

/** Items that are new, over, renamed, or in another place or other hands. */
export function itemTables(records: readonly RecordChange[]): SummaryTable[] {
  const items = records.filter(({ table }) => table === 'items');
  return [
    ...addedTable(items),
    ...endedTable(items),
    ...changedTable(items, ['name'], '名称が変わる項目', true),
    ...changedTable(items, MOVES, '体系・担当部署が変わる項目', false),
  ];
}
