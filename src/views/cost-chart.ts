import type { CostDefinition, CostLine } from '#src/domain/cost.ts';
import { leafLines, type Composition, type CostColumn } from '#src/domain/cost-account.ts';
import { sayAmount } from '#src/domain/money.ts';
import type { ChartPoint, ChartSeries, ChartView } from './chart.ts';
import { shortColumnName } from './cost-words.ts';

/** What the source lost, or what does not add up there. */
export const REST_NAME = '内訳の分からない額';

/** What one column of the chart stands for; no composition where the total is not known. */
export interface CostBar {
  column: CostColumn;
  composition: Composition | undefined;
}

/** Adds up compositions; undefined when there is none. */
export function addCompositions(compositions: readonly Composition[]): Composition | undefined {
  if (compositions.length === 0) return undefined;
  const parts = new Map<string, number>();
  let [total, rest] = [0, 0];
  for (const each of compositions) {
    total += each.total;
    rest += each.rest;
    for (const [id, value] of each.parts) parts.set(id, (parts.get(id) ?? 0) + value);
  }
  return { total, parts, rest };
}

/** Forecasts are not drawn hollow: the parts of a hollow bar could not be told apart. The axis names them. */
function pointsOf(
  unit: string | undefined,
  bars: readonly CostBar[],
  valueOf: (composition: Composition) => number | undefined,
): (ChartPoint | null)[] {
  return bars.map(({ composition }) => {
    const value = composition && valueOf(composition);
    return value === undefined ? null : { value, text: sayAmount(value, unit) };
  });
}

function hasAmount({ points }: ChartSeries): boolean {
  return points.some((point) => point !== null && point.value !== 0);
}

/** Bars of what a total is made of; a part without any amount is left to the table. */
function buildCostSeries(
  definition: CostDefinition,
  root: CostLine,
  bars: readonly CostBar[],
): ChartSeries[] {
  const parts = leafLines(definition, root).map(({ id, name, unit }) => ({
    name,
    points: pointsOf(unit, bars, ({ parts: amounts }) => amounts.get(id)),
  }));
  const rest = { name: REST_NAME, points: pointsOf(root.unit, bars, (each) => each.rest) };
  return [...parts, rest].map((each) => ({ ...each, role: 'part' as const })).filter(hasAmount);
}

interface ChartWords extends Pick<ChartView, 'id' | 'title' | 'sentence' | 'table'> {
  data?: ChartView['data'] | undefined;
}

/** A table without picture where nothing is added up, or no total is known. */
export function buildCostChart(
  definition: CostDefinition,
  root: CostLine | undefined,
  bars: readonly CostBar[],
  { data, ...words }: ChartWords,
): ChartView {
  const unit = root?.unit;
  return {
    ...words,
    kind: 'stacked-bars',
    categories: bars.map(({ column }) => shortColumnName(column)),
    series: root ? buildCostSeries(definition, root, bars) : [],
    totals: pointsOf(unit, bars, ({ total }) => total),
    ...(unit !== undefined && { unit }),
    ...(data && { data }),
  };
}
