import type { DatasetChanges, PlanChanges, ReportChanges } from '#src/changes/dataset-changes.ts';
import type { PeriodChanges } from '#src/changes/period-changes.ts';
import type { RatingMove } from '#src/changes/rating-moves.ts';
import type { CellValue, RecordChange } from '#src/changes/record-change.ts';
import { toJsonText, toJsonValues } from './json-values.ts';

/** Both sides of a change; a side that is not there is left out. */
function sides({ before, after }: { before?: CellValue; after?: CellValue }) {
  return toJsonValues({ before: before?.value, after: after?.value });
}

function toRecord({ cells, ...record }: RecordChange) {
  return {
    ...record,
    cells: cells.map(({ before, after, ...cell }) => ({
      ...cell,
      ...sides({ ...(before && { before }), ...(after && { after }) }),
    })),
  };
}

function toMove({ itemId, label, kind, before, after }: RatingMove) {
  return {
    itemId,
    label,
    kind,
    ...sides({ ...(before && { before }), ...(after && { after }) }),
  };
}

function toSince({ before, after, itemCount, ratings, repeated, totals, records }: PeriodChanges) {
  return {
    before,
    after,
    itemCount,
    totals,
    ratings: ratings.map(({ column, moves, ...counts }) => ({
      column: column.id,
      header: column.header,
      ...counts,
      moves: moves.map(toMove),
    })),
    repeatedTexts: repeated,
    records: records.map(toRecord),
  };
}

function toReport({ records, since, ...report }: ReportChanges) {
  return { ...report, records: records.map(toRecord), ...(since && { since: toSince(since) }) };
}

function toPlan({ definition: _, records, periods, ...plan }: PlanChanges) {
  return { ...plan, records: records.map(toRecord), periods: periods.map(toReport) };
}

/**
 * What changes, as JSON with ASCII keys; nothing but empty lists when nothing does.
 *
 * ```
 * { format: 'mieruka-changes/1', records, publishers: [
 *   { publisherId, name, kind, records, plans: [
 *     { publisherId, planId, name, kind, totals, records, periods: [
 *       { periodId, before?, after?, records, since? } ] } ] } ] }
 * record  { table, title, identity, key, label, kind, cells: [{ key, header, kind, unit?, before?, after?, difference? }] }
 * total   { key, group, label, unit, before?: { value?, count? }, after?: …, difference? }
 * since   { before, after, itemCount, totals, repeatedTexts, records, ratings: [
 *           { column, header, hasDirection, same, compared, moves: [{ itemId, label, kind, before?, after? }] }] }
 * ```
 *
 * `kind` of a part is `added`, `removed` or `changed`; of a record also `reordered`; of a move `up`, `down`,
 * `across`, `given` or `withdrawn`. Values are those of the published JSON: numbers are numbers, an absence is
 * `{ "value": null, "absence": "unpublished" }`. A side that is left out holds nothing. `before` and `after` of a
 * period say where it stands: `collecting` or `published`; of `since` they are the ids of the periods compared,
 * whose totals are empty while the later one is collecting.
 */
export function changesJson({ records, publishers }: DatasetChanges): string {
  return toJsonText({
    format: 'mieruka-changes/1',
    records: records.map(toRecord),
    publishers: publishers.map(({ records: own, plans, ...publisher }) => ({
      ...publisher,
      records: own.map(toRecord),
      plans: plans.map(toPlan),
    })),
  });
}
