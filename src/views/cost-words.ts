import { absenceWord } from '#src/domain/absence.ts';
import { kindWord, plainLineName, type CostLine } from '#src/domain/cost.ts';
import type { CostColumn } from '#src/domain/cost-account.ts';
import type { CostComparison, CostGap, CostTotal } from '#src/domain/cost-total.ts';
import { formatAmount, sayAmount } from '#src/domain/money.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import { isNumber, type Quantity } from '#src/domain/quantity.ts';
import type { ChartCell } from './chart.ts';

export const COSTS_TITLE = '事業費';

/** `令和2年度（実績）`: for running text and axes. */
export function shortColumnName({ periodId, kind }: CostColumn): string {
  return `${formatPeriodShort(periodId)}（${kindWord(kind)}）`;
}

/** `令和2年度（2020年度）実績`: both calendars, as headings of columns say it. */
export function columnName({ periodId, kind }: CostColumn): string {
  return `${formatPeriod(periodId)}${kindWord(kind)}`;
}

/** What was really spent needs no word; a forecast always says that it is one. */
export function whenOf(column: CostColumn): string {
  return column.kind === 'actual' ? formatPeriodShort(column.periodId) : shortColumnName(column);
}

/** Why an amount is not known; a table without a row for it has recorded none. */
export function gapWord(reason: CostGap['reason']): string {
  return reason === 'no-row' ? '記録なし' : absenceWord(reason);
}

/** A table cell: the number without its unit, or why there is none. */
export function quantityCell(quantity: Quantity | undefined): ChartCell {
  return isNumber(quantity)
    ? { text: formatAmount(quantity) }
    : { text: gapWord(quantity?.absence ?? 'no-row'), absent: true };
}

/** `1事業は原典で欠落、2事業は記載なし`; empty without gaps. */
function describeGaps(gaps: readonly CostGap[]): string {
  return [...Map.groupBy(gaps, ({ reason }) => reason)]
    .map(([reason, group]) => `${group.length}事業は${gapWord(reason)}`)
    .join('、');
}

/** How many items a total covers: `25事業分。1事業は原典で欠落`. */
export function describeCoverage({ amounts, gaps }: CostTotal): string {
  const count = amounts.size === 0 ? '' : `${amounts.size}事業分`;
  return [count, describeGaps(gaps)].filter((part) => part !== '').join('。');
}

/** `令和2年度のトータルコストは4億2,902万円（25事業分。1事業は原典で欠落）です。` */
export function describeTotal(line: CostLine, total: CostTotal): string {
  const subject = `${whenOf(total.column)}の${plainLineName(line)}は`;
  const coverage = describeCoverage(total);
  return total.sum === undefined
    ? `${subject}、どの事業も分かりません（${coverage}）。`
    : `${subject}${sayAmount(total.sum, line.unit)}（${coverage}）です。`;
}

/** How one column differs from another, over the items that both know. */
export function describeChange(
  { unit }: CostLine,
  [from, to]: readonly [CostColumn, CostColumn],
  comparison: CostComparison,
): string {
  const basis = `両方の額が分かる${comparison.count}事業の比較`;
  const difference = comparison.to - comparison.from;
  const subject = `${whenOf(to)}は、${whenOf(from)}`;
  if (difference === 0) return `${subject}と同じ額です（${basis}）。`;
  const word = difference > 0 ? '多い' : '少ない';
  return `${subject}より${sayAmount(Math.abs(difference), unit)}${word}額です（${basis}）。`;
}
