import { meets } from '#src/domain/assess-indicator.ts';
import type { Direction } from '#src/domain/indicator.ts';
import type { Measurement, MeasurementKind } from '#src/domain/measurement.ts';
import { comparePeriods } from '#src/domain/period.ts';
import { isNumber } from '#src/domain/quantity.ts';
import type { ChartPoint, ChartSeries } from './chart.ts';
import { formatMeasurement, kindWord, type ValueFormat } from './indicator-values.ts';

/** What the lines of one chart share. */
export interface Drawing {
  direction: Direction;
  all: readonly Measurement[];
  format: ValueFormat;
  periods: readonly string[];
}

type Known = Measurement & { quantity: number };

const isKnown = (measurement: Measurement): measurement is Known => isNumber(measurement.quantity);

/**
 * Whether a value stands in for the one that comes next: that one is not published yet, and the row
 * carries a note that says so. A survey that was not made has no stand-in.
 */
export function isStandIn(measurement: Measurement, all: readonly Measurement[]): boolean {
  const [next] = all
    .filter(({ kind, series }) => kind === 'actual' && series === measurement.series)
    .filter(({ periodId }) => comparePeriods(periodId, measurement.periodId) > 0)
    .toSorted((a, b) => comparePeriods(a.periodId, b.periodId));
  if (measurement.kind !== 'actual' || measurement.note === undefined || !next) return false;
  return !isNumber(next.quantity) && next.quantity.absence === 'unpublished';
}

function buildPoint(measurement: Known, { all, format }: Drawing): ChartPoint {
  const { kind, quantity, note } = measurement;
  const isHollow = kind === 'forecast' || isStandIn(measurement, all);
  return {
    value: quantity,
    text: formatMeasurement(measurement, format),
    ...(isHollow && { hollow: true }),
    ...(note !== undefined && { note }),
  };
}

/** What a line shows of a time that has several values, and the order of their words in its name. */
const PREFERENCE: MeasurementKind[] = ['actual', 'baseline', 'forecast'];
const NAME_ORDER: MeasurementKind[] = ['baseline', 'actual', 'forecast'];

function inSeries(words: string, series: string | undefined): string {
  return series === undefined ? words : `${words}（${series}）`;
}

function measuredLine(own: readonly Known[], drawing: Drawing): ChartSeries[] {
  const [first] = own;
  if (!first) return [];
  const kinds = NAME_ORDER.filter((kind) => own.some((each) => each.kind === kind));
  const preferred = own.toSorted((a, b) => PREFERENCE.indexOf(a.kind) - PREFERENCE.indexOf(b.kind));
  const points = drawing.periods.map((id) => {
    const found = preferred.find(({ periodId }) => periodId === id);
    return found ? buildPoint(found, drawing) : null;
  });
  return [{ name: inSeries(kinds.map(kindWord).join('・'), first.series), role: 'actual', points }];
}

/**
 * Where the path of the targets begins: at the baseline, or, where that was good enough already, level
 * with the first target, so that the picture shows on which side of it the values are.
 */
function pathStart(
  baseline: Known | undefined,
  first: Known,
  { direction, format }: Drawing,
): { words: string; periodId?: string; point?: ChartPoint } {
  if (!baseline || comparePeriods(baseline.periodId, first.periodId) >= 0) {
    return { words: '目標値' };
  }
  const { periodId, quantity } = baseline;
  const isLevel = meets(quantity, first.quantity, direction);
  const from = isLevel ? first : baseline;
  const text = `${formatMeasurement(from, format)}（${isLevel ? '目標の水準' : '基準値'}）`;
  return {
    words: isLevel ? '目標値の水準' : '基準値から目標値への道筋',
    periodId,
    point: { value: from.quantity, text },
  };
}

function targetLine(
  own: readonly Known[],
  baseline: Known | undefined,
  drawing: Drawing,
): ChartSeries[] {
  const [first] = own.toSorted((a, b) => comparePeriods(a.periodId, b.periodId));
  if (!first) return [];
  const start = pathStart(baseline, first, drawing);
  const points = drawing.periods.map((id) => {
    if (start.point && start.periodId === id) return start.point;
    const found = own.find(({ periodId }) => periodId === id);
    return found ? buildPoint(found, drawing) : null;
  });
  return [{ name: inSeries(start.words, first.series), role: 'target', points }];
}

/** The lines of one series: what was measured, and the path of its targets. Series are never joined. */
export function buildLines(own: readonly Measurement[], drawing: Drawing): ChartSeries[] {
  const known = own.filter(isKnown);
  const measured = known.filter(({ kind }) => kind !== 'target');
  const targets = known.filter(({ kind }) => kind === 'target');
  // Without an actual value of the same series nothing says that the path is the one to follow.
  const hasActual = measured.some(({ kind }) => kind === 'actual');
  const baseline = hasActual ? measured.find(({ kind }) => kind === 'baseline') : undefined;
  return [...measuredLine(measured, drawing), ...targetLine(targets, baseline, drawing)];
}
