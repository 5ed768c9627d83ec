import type { PlanChanges } from '#src/changes/dataset-changes.ts';
import type { TotalChange } from '#src/changes/total.ts';
import { formatAmount, formatDifference } from '#src/domain/money.ts';
import { summaryTable, type SummaryTable } from './summary.ts';
import { sayPeriods } from './words.ts';

/** `1,200千円（25項目分）`; a total that cannot be known says so. */
function saySide(side: TotalChange['before'], unit: string): string {
  if (!side) return '（なし）';
  if (side.value === undefined) return '合計できない';
  const coverage = side.count === undefined ? '' : `（${side.count}項目分）`;
  return formatAmount(side.value, unit) + coverage;
}

function sayDifference({ difference, unit }: TotalChange): string {
  return difference === undefined ? '' : formatDifference(difference, unit);
}

/** The totals of a plan; those of a new period beside those of the one before it, where they were compared. */
export function comparedTotals({ totals, periods }: PlanChanges): TotalChange[] {
  return [
    ...totals.filter(({ key }) =>
      periods.every(
        ({ since, periodId }) =>
          (since?.totals ?? []).length === 0 || !key.startsWith(`periods/${periodId}/`),
      ),
    ),
    ...periods.flatMap(({ since }) =>
      (since?.totals ?? []).map((total) => ({
        ...total,
        ...(since && { group: sayPeriods(since) }),
      })),
    ),
  ];
}

/** Totals before and after; no table where none changed. */
export function totalTable(totals: readonly TotalChange[]): SummaryTable[] {
  const rows = totals.map((total) => [
    total.group,
    total.label,
    saySide(total.before, total.unit),
    saySide(total.after, total.unit),
    sayDifference(total),
  ]);
  return summaryTable('合計', ['区分', '数', '前', '後', '差'], rows, { numeric: [2, 3, 4] });
}
