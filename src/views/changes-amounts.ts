import type { MeasuredValue } from '#src/changes/measured-values.ts';
import type { YearCosts } from '#src/changes/year-costs.ts';
import { plainLineName } from '#src/domain/cost.ts';
import type { CostTotal } from '#src/domain/cost-total.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { formatAmount } from '#src/domain/money.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import {
  differenceCell,
  type FigureCell,
  type FigureRow,
  type FigureTableView,
} from './changes-figures.ts';
import type { PlanContext } from './context.ts';
import { columnName, describeCoverage } from './cost-words.ts';
import { linkToIndicator } from './indicator-link.ts';
import { measurementsOf } from './indicator-summary.ts';
import { formatMeasurement, valueFormat } from './indicator-values.ts';

function measuredRow(
  context: PlanContext,
  { indicator, before, after, difference }: MeasuredValue,
) {
  const format = valueFormat(indicator, measurementsOf(context.plan, indicator));
  const cell = (value: Measurement): FigureCell => ({
    text: formatMeasurement(value, format),
    absent: typeof value.quantity !== 'number',
    remarks: [formatPeriodShort(value.periodId)],
  });
  const was: FigureCell = before ? cell(before) : { text: '前の値はない', absent: true };
  return {
    name: linkToIndicator(context, indicator),
    ...(after.series !== undefined && { remark: after.series }),
    cells: [was, cell(after), differenceCell(difference, format.unit)],
  };
}

/** The values measured within the period, each beside the one before it; undefined when there are none. */
export function buildMeasured(
  context: PlanContext,
  measured: readonly MeasuredValue[],
): FigureTableView | undefined {
  if (measured.length === 0) return undefined;
  return {
    caption: 'この期の実績値',
    columns: ['指標', '前の実績値', 'この期の実績値', '差'],
    rows: measured.map((value) => measuredRow(context, value)),
  };
}

function costCell(total: CostTotal, unit: string): FigureCell {
  const remarks = [describeCoverage(total)].filter((text) => text !== '');
  return total.sum === undefined
    ? { text: '分からない', absent: true, remarks }
    : { text: formatAmount(total.sum, unit), remarks };
}

function costRow({ line, before, after, common }: YearCosts): FigureRow {
  const unit = line.unit ?? '';
  const change = differenceCell(common && common.to - common.from, unit);
  const remarks = common ? [`両方の額が分かる${common.count}事業の比較`] : [];
  return {
    name: plainLineName(line),
    cells: [costCell(before, unit), costCell(after, unit), { ...change, remarks }],
  };
}

/** The costs of the period's fiscal year beside those of the year before; undefined when one is not known. */
export function buildYearCosts(costs: readonly YearCosts[]): FigureTableView | undefined {
  const [first] = costs;
  if (!first) return undefined;
  const columns = [first.before, first.after].map(({ column }) => columnName(column));
  return {
    caption: '年度の事業費',
    columns: ['費目', ...columns, '差'],
    rows: costs.map(costRow),
  };
}
