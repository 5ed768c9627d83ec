import { absenceWord } from '#src/domain/absence.ts';
import type { Plan } from '#src/domain/dataset.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { DIRECTIONS } from '#src/domain/indicator.ts';
import { MEASUREMENT_KINDS, type Measurement } from '#src/domain/measurement.ts';
import { formatPeriodShort, periodDates, periodOf } from '#src/domain/period.ts';
import { isNumber } from '#src/domain/quantity.ts';
import { element, type XmlElement } from '../xml.ts';
import { xmlId } from './xml-id.ts';

/** StratML asks every indicator for a unit. */
const NO_UNIT = '単位の記載なし';

/** What a value is, in the source's own spelling where it has one: `目標値 90.0以下（令和6年度）`. */
function describe({ kind, quantity, written, denominator, series, periodId, note }: Measurement) {
  const word = MEASUREMENT_KINDS.find(({ code }) => code === kind)?.word ?? kind;
  const value = isNumber(quantity) ? String(quantity) : absenceWord(quantity.absence);
  const whole = denominator === undefined ? '' : `（全体 ${denominator}）`;
  const parts = [series, word, `${written ?? value}${whole}`, `（${formatPeriodShort(periodId)}）`];
  return [parts.filter((each) => each !== undefined).join(' '), note]
    .filter((each) => each !== undefined)
    .join('。');
}

function resultElement(measurement: Measurement): XmlElement[] {
  const { kind, quantity, periodId } = measurement;
  const { start, end } = periodDates(periodOf(periodId));
  return element(kind === 'target' ? 'TargetResult' : 'ActualResult', [
    ...element('Description', describe(measurement)),
    ...element('NumberOfUnits', isNumber(quantity) ? quantity : undefined),
    ...element('StartDate', start),
    ...element('EndDate', end),
  ]);
}

/** What was aimed at and what came of it, time by time: targets first, as the schema asks. */
function instances(measurements: readonly Measurement[]): XmlElement[] {
  const byPeriod = Map.groupBy(measurements, ({ periodId }) => periodId);
  return [...byPeriod.values()].flatMap((group) => {
    const targets = group.filter(({ kind }) => kind === 'target');
    const results = group.filter(({ kind }) => kind === 'baseline' || kind === 'actual');
    const elements = [...targets, ...results].flatMap(resultElement);
    return elements.length > 0 ? element('MeasurementInstance', elements) : [];
  });
}

/** A forecast is neither aimed at nor achieved; it is told in words. */
function otherInformation(
  { description, direction }: Indicator,
  measurements: readonly Measurement[],
): string {
  const word = DIRECTIONS.find(({ code }) => code === direction)?.word ?? direction;
  const forecasts = measurements.filter(({ kind }) => kind === 'forecast').map(describe);
  return [description, `望ましい方向：${word}`, ...forecasts]
    .filter((each) => each !== undefined)
    .join('\n');
}

/** An indicator with its targets and results. */
export function indicatorElement(plan: Plan, indicator: Indicator): XmlElement[] {
  const { id, number, name, unit } = indicator;
  const measurements = plan.measurements.filter(({ indicatorId }) => indicatorId === id);
  return element(
    'PerformanceIndicator',
    [
      ...element('SequenceIndicator', number),
      ...element('MeasurementDimension', name),
      ...element('UnitOfMeasurement', unit ?? NO_UNIT),
      ...element('Identifier', xmlId('indicator', id)),
      ...instances(measurements),
      ...element('OtherInformation', otherInformation(indicator, measurements)),
    ],
    { PerformanceIndicatorType: 'Quantitative' },
  );
}
