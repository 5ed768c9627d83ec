import type { TotalChange } from '#src/changes/total.ts';
import { formatAmount, formatDifference } from '#src/domain/money.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import type { ChartCell } from './chart.ts';
import type { Link } from './page.ts';

/** A figure, or why there is none, with what has to be said of it. */
export interface FigureCell extends ChartCell {
  remarks?: string[];
}

export interface FigureRow {
  /** What the figures are about; a link where that has a page. */
  name: string | Link;
  remark?: string;
  cells: FigureCell[];
}

/** Figures before and after, with what they grew by. */
export interface FigureTableView {
  caption: string;
  columns: string[];
  rows: FigureRow[];
}

/** What a figure grew by; says so where there is nothing to compare. */
export function differenceCell(difference: number | undefined, unit: string): FigureCell {
  if (difference === undefined) return { text: '比べられない', absent: true };
  return { text: difference === 0 ? '変わらない' : formatDifference(difference, unit) };
}

function totalCell(side: TotalChange['before'], unit: string): FigureCell {
  if (!side) return { text: 'なし', absent: true };
  return side.value === undefined
    ? { text: '合計できない', absent: true }
    : { text: formatAmount(side.value, unit) };
}

/** What the period adds up to, beside the one before it where there is one. */
export function buildTotals(
  totals: readonly TotalChange[],
  periods: { before?: string; after: string },
): FigureTableView {
  const { before, after } = periods;
  const [first, second] = [before, after].map((id) =>
    id === undefined ? '' : formatPeriodShort(id),
  );
  return {
    caption: '報告の数',
    columns: before === undefined ? ['数', second ?? ''] : ['数', first ?? '', second ?? '', '差'],
    rows: totals.map((total) => ({
      name: total.label,
      cells: [
        ...(before === undefined ? [] : [totalCell(total.before, total.unit)]),
        totalCell(total.after, total.unit),
        ...(before === undefined ? [] : [differenceCell(total.difference, total.unit)]),
      ],
    })),
  };
}
