import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import { columnsFor, evaluationColumns, type RatingColumn } from '#src/domain/form.ts';
import { periodOf } from '#src/domain/period.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import { ratingOf, type Progress } from '#src/domain/progress.ts';
import type { Scale } from '#src/domain/scale.ts';
import type { Total } from './total.ts';

const UNIT = '項目';

/** Whether the period is one that still takes reports, and is not public. */
export function isCollecting({ collecting }: Plan, { id }: PeriodReport): boolean {
  return collecting.some((report) => report.id === id);
}

/**
 * What the items of a plan reported for a period; a re-listed item counts where it was first listed. While a
 * period is collecting, a row without any answer is no report yet.
 */
export function countedReports(plan: Plan, period: PeriodReport): Progress[] {
  const counted = new Set(countedItems(plan).map(({ id }) => id));
  const isOpen = isCollecting(plan, period);
  return period.progress.filter(
    ({ itemId, answers }) => counted.has(itemId) && !(isOpen && Object.keys(answers).length === 0),
  );
}

function countCodes(reports: readonly Progress[], column: RatingColumn, codes: readonly string[]) {
  return reports.filter((report) => codes.includes(ratingOf(report, column.id) ?? '')).length;
}

/** A column whose ratings are counted; headed where others of the period may have the same words. */
interface CountedColumn {
  column: RatingColumn;
  isHeaded: boolean;
}

/** Those on track together, where that says more than the levels alone. */
function onTrackTotal(
  { column, isHeaded }: CountedColumn,
  scale: Scale,
  reports: readonly Progress[],
) {
  const codes = scale.levels.filter(({ onTrack }) => onTrack === true).map(({ code }) => code);
  if (codes.length === 0 || (codes.length === 1 && scale.onTrackLabel === undefined)) return [];
  const { onTrackLabel } = scale;
  const label =
    onTrackLabel !== undefined && !isHeaded
      ? onTrackLabel
      : `${column.header} ${onTrackLabel ?? `${codes.join('と')}の合計`}`;
  const value = countCodes(reports, column, codes);
  return [{ key: `${column.id}/on-track`, label, value }];
}

function ratingTotals(
  { definition: { scales = {} } }: Plan,
  counted: CountedColumn,
  reports: readonly Progress[],
) {
  const { column } = counted;
  const scale = scales[column.scale];
  if (!scale) return [];
  const levels = scale.levels.map(({ code, name }) => ({
    key: `${column.id}/${code}`,
    label: `${column.header} ${code}${name === undefined ? '' : `（${name}）`}`,
    value: countCodes(reports, column, [code]),
  }));
  return [...levels, ...onTrackTotal(counted, scale, reports)];
}

/**
 * How many items reported, and how each evaluation is spread.
 * @param group the heading, and the beginning of the keys
 */
export function reportTotals(
  plan: Plan,
  period: PeriodReport,
  group: { key: string; name: string },
): Total[] {
  const reports = countedReports(plan, period);
  const columns = evaluationColumns(columnsFor(plan.definition.form, periodOf(period.id)));
  const totals = [
    { key: 'reported', label: '報告のある項目', value: reports.length },
    ...columns.flatMap((column) =>
      ratingTotals(plan, { column, isHeaded: columns.length > 1 }, reports),
    ),
    ...(period.reviews.length > 0
      ? [{ key: 'reviews', label: '点検意見', value: period.reviews.length, unit: '件' }]
      : []),
  ];
  return totals.map((total) => ({
    unit: UNIT,
    ...total,
    group: group.name,
    key: `${group.key}/${total.key}`,
  }));
}
