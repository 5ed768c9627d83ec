import type { PlanChanges, ReportChanges } from '#src/changes/dataset-changes.ts';
import { clip } from '#src/changes/excerpt.ts';
import { ratingMoves, type RatingMove } from '#src/changes/rating-moves.ts';
import type { RecordChange } from '#src/changes/record-change.ts';
import type { PeriodStatus } from '#src/domain/period-definition.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { summaryTable, type SummaryTable } from './summary.ts';
import { nameRecord, nameThing, oneLine, sayCell, sayMove, sayPeriods } from './words.ts';

const STATUS: Record<PeriodStatus, string> = {
  collecting: '報告を集めている途中',
  published: '公開',
};

const sayStatus = (status: PeriodStatus | undefined): string =>
  status ? STATUS[status] : '（なし）';

/** The periods that are new, gone, or in another state. */
export function statusTable({ periods }: PlanChanges): SummaryTable[] {
  const rows = periods
    .filter(({ before, after }) => before !== after)
    .map(({ periodId, before, after }) => [
      formatPeriodShort(periodId),
      sayStatus(before),
      sayStatus(after),
    ]);
  return summaryTable('期', ['期', '前', '後'], rows);
}

/** The reports that are new or gone, of a period that is new itself against the one before it. */
function newOrGone({ periodId, before, after, records, since }: ReportChanges) {
  if (since) return { when: sayPeriods(since), reports: since.records };
  const isWhole = before === undefined || after === undefined;
  return { when: formatPeriodShort(periodId), reports: isWhole ? [] : records };
}

/** Items that report now and did not before, or the other way round. */
export function reportTables({ periods }: PlanChanges, kind: 'added' | 'removed'): SummaryTable[] {
  const rows = periods
    .map(newOrGone)
    .flatMap(({ when, reports }) =>
      reports
        .filter((record) => record.table === 'progress' && record.kind === kind)
        .map((record) => [when, nameRecord(record), sayReport(record)]),
    );
  const title = kind === 'added' ? '報告が加わる項目' : '報告がなくなる項目';
  return summaryTable(title, ['期', '項目', '評価・数'], rows);
}

/** What a report says in a word: its ratings and numbers. */
function sayReport(record: RecordChange): string {
  const side = record.kind === 'added' ? 'after' : 'before';
  return record.cells
    .filter(({ kind }) => kind === 'rating' || kind === 'number')
    .map((cell) => `${cell.header} ${sayCell(record, cell, side)}`)
    .join('、');
}

const MOVE_HEADER = ['項目', '欄', '前', '後', '向き'];

function moveRow(record: RecordChange | undefined, move: RatingMove): string[] {
  const cell = record?.cells.find(({ key }) => key === move.column.id);
  if (!record || !cell) return [];
  const [before, after] = [sayCell(record, cell, 'before'), sayCell(record, cell, 'after')];
  return [nameRecord(record), move.column.header, before, after, sayMove(move)];
}

/** Evaluations apart from stages. */
function moveTables(
  title: string,
  moves: readonly RatingMove[],
  records: readonly RecordChange[],
): { grades: SummaryTable[]; stages: SummaryTable[] } {
  const reports = new Map(
    records.filter(({ table }) => table === 'progress').map((record) => [record.key, record]),
  );
  const tableOf = (name: string, isGrade: boolean): SummaryTable[] =>
    summaryTable(
      `${title}：${name}`,
      MOVE_HEADER,
      moves
        .filter(({ column }) => (column.phase === 'check') === isGrade)
        .map((move) => moveRow(reports.get(move.itemId), move)),
    );
  return { grades: tableOf('評価が変わる項目', true), stages: tableOf('段階が変わる項目', false) };
}

function movesOf({ definition }: PlanChanges, { periodId, records, since }: ReportChanges) {
  return since
    ? moveTables(
        sayPeriods(since),
        since.ratings.flatMap(({ moves }) => moves),
        since.records,
      )
    : moveTables(formatPeriodShort(periodId), ratingMoves(definition, records), records);
}

/** Ratings that change within a period, or in a new period against the one before it. */
export function ratingTables(plan: PlanChanges): SummaryTable[] {
  const tables = plan.periods.map((period) => movesOf(plan, period));
  return [...tables.flatMap(({ grades }) => grades), ...tables.flatMap(({ stages }) => stages)];
}

const TEXT_LENGTH = 40;

/** Texts of a new period that stand word for word in the one before it. */
export function repeatedTables({ periods }: PlanChanges): SummaryTable[] {
  return periods.flatMap(({ since }) => {
    if (!since) return [];
    const rows = since.repeated.map(({ itemId, label, header, text }) => [
      nameThing(label, itemId),
      header,
      clip(oneLine(text), TEXT_LENGTH),
    ]);
    return summaryTable(`${sayPeriods(since)}：前の期と同じ文章`, ['項目', '欄', '文章'], rows);
  });
}
