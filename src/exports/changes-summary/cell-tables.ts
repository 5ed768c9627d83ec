import { excerptChange, clip } from '#src/changes/excerpt.ts';
import type { ReportChanges } from '#src/changes/dataset-changes.ts';
import type { CellChange, RecordChange } from '#src/changes/record-change.ts';
import { formatDifference } from '#src/domain/money.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { isItemNews } from './item-tables.ts';
import { summaryTable, type SummaryTable } from './summary.ts';
import { nameRecord, sayCell, sayPeriods } from './words.ts';

const isFigure = ({ kind }: CellChange): boolean => kind === 'number';

/** A record with the table that it stands in: `進捗（令和2年度上半期）`. */
interface Placed {
  place: string;
  record: RecordChange;
}

/** Changes of tables that have no period. */
export function placeRecords(records: readonly RecordChange[]): Placed[] {
  return records.map((record) => ({ place: record.title, record }));
}

/** Whether other tables speak of the reports of a period as wholes: all are new or gone with it. */
function isWhole({ before, after }: ReportChanges, { table, kind }: RecordChange): boolean {
  const isNewOrGone = before === undefined || after === undefined;
  return table === 'progress' && (isNewOrGone || kind === 'added' || kind === 'removed');
}

/** Changes within periods; a period that came or went as a whole is told elsewhere. */
export function placeReports(periods: readonly ReportChanges[]): Placed[] {
  return periods.flatMap((period) =>
    period.records
      .filter((record) => !isWhole(period, record))
      .map((record) => ({
        place: `${record.title}（${formatPeriodShort(period.periodId)}）`,
        record,
      })),
  );
}

/** What the items of a new period report otherwise than in the one before it, as far as it is numbers. */
export function placeSince(periods: readonly ReportChanges[]): Placed[] {
  return periods.flatMap(({ since }) =>
    (since?.records ?? [])
      .filter(({ kind }) => kind === 'changed')
      .map((record) => ({
        place: `${record.title}（${since ? sayPeriods(since) : ''}）`,
        record: { ...record, cells: record.cells.filter(isFigure) },
      })),
  );
}

/** The cells that no other table speaks of. */
function cellsOf(record: RecordChange): CellChange[] {
  const { table, identity, cells } = record;
  return cells
    .filter(({ key }) => !identity.includes(key))
    .filter((cell) => !isItemNews(record, cell))
    .filter(
      ({ key, kind }) =>
        !(table === 'progress' && kind === 'rating') && !(table === 'period' && key === 'status'),
    );
}

/** Numbers that change, with the amount. */
export function figureTable(placed: readonly Placed[]): SummaryTable[] {
  const rows = placed.flatMap(({ place, record }) =>
    cellsOf(record)
      .filter(isFigure)
      .map((cell) => [
        place,
        nameRecord(record),
        cell.header,
        sayCell(record, cell, 'before'),
        sayCell(record, cell, 'after'),
        cell.difference === undefined ? '' : formatDifference(cell.difference, cell.unit),
      ]),
  );
  return summaryTable('数値', ['表', '対象', '欄', '前', '後', '差'], rows, {
    numeric: [3, 4, 5],
  });
}

const TEXT_LENGTH = 40;

function textRow({ place, record }: Placed, cell: CellChange): string[] {
  const [before, after] = excerptChange(
    sayCell(record, cell, 'before'),
    sayCell(record, cell, 'after'),
    TEXT_LENGTH,
  );
  return [place, nameRecord(record), cell.header, before, after];
}

/** A row that is new or gone, in one line. */
function wholeRow({ place, record }: Placed, cells: readonly CellChange[]): string[] {
  const side = record.kind === 'added' ? 'after' : 'before';
  const content = cells.map((cell) => `${cell.header}：${sayCell(record, cell, side)}`).join('、');
  const sides = [clip(content, TEXT_LENGTH), '（なし）'];
  return [place, nameRecord(record), '（行）', ...(side === 'after' ? sides.toReversed() : sides)];
}

function textRows(placed: Placed): string[][] {
  const { place, record } = placed;
  if (record.kind === 'reordered') return [[place, '（行の並び順）', '', '前の順', '新しい順']];
  const cells = cellsOf(record);
  if (record.kind === 'changed' || record.identity.length === 0) {
    return cells.filter((cell) => !isFigure(cell)).map((cell) => textRow(placed, cell));
  }
  return cells.length === 0 || cells.some(isFigure) ? [] : [wholeRow(placed, cells)];
}

/** Everything else that changes: texts, choices, dates, definitions, whole rows without numbers. */
export function textTable(placed: readonly Placed[]): SummaryTable[] {
  return summaryTable(
    '文章・そのほか',
    ['表', '対象', '欄', '前', '後'],
    placed.flatMap(textRows),
    { isText: true },
  );
}
