import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { LICENSES } from '#src/domain/site.ts';
import { absoluteUrl } from '#src/domain/site-paths.ts';
import { planName, type PlanContext } from './context.ts';
import { sheetLabel } from './sheet-heading.ts';
import type { SheetScope } from './sheet-scope.ts';
import { sheetShares } from './sheet-shares.ts';
import { findSource, formatSource } from './source.ts';

/** What the style of a page of sheets has to know: the lines in the margins of the paper, and the columns. */
export interface PaperView {
  /** Above, on every page: whose plan, and which period. */
  head: string;
  /** Below, on every page: where it is from, how it may be used, where it is found. */
  foot: string;
  /** The sheets on the page; each names itself above its own paper. */
  sheets: { id: string; label: string }[];
  /** Widths of a sheet's columns in percent, from left to right. */
  columnShares: number[];
}

function buildFoot(context: PlanContext, period: PeriodReport, path: string): string {
  const { site } = context.dataset;
  const source = findSource(context, period.id);
  return [
    ...(source ? [`出典：${formatSource(source)}`] : []),
    `ライセンス：${LICENSES[site.license].name}`,
    absoluteUrl(site.url, path),
    ...(site.notice === undefined ? [] : [site.notice]),
  ].join('　');
}

/** @param path of the page that is printed */
export function buildPaper(
  context: PlanContext,
  period: PeriodReport,
  scopes: readonly SheetScope[],
  path: string,
): PaperView {
  return {
    head: `${planName(context)}　${formatPeriod(period.id)}`,
    foot: buildFoot(context, period, path),
    sheets: scopes.map((scope) => ({ id: scope.id, label: sheetLabel(context, scope) })),
    columnShares: sheetShares(context, period),
  };
}
