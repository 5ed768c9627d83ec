import type { Measurement } from '#src/domain/measurement.ts';
import { comparePeriods, formatPeriod } from '#src/domain/period.ts';
import { buildValueCell, kindWord, type ValueCell, type ValueFormat } from './indicator-values.ts';

/** One row of the table of all values. */
export interface ValueRow {
  series?: string;
  when: string;
  kind: string;
  value: ValueCell;
  written?: string;
  note?: string;
}

const KIND_ORDER: Measurement['kind'][] = ['baseline', 'actual', 'forecast', 'target'];

/** Every value and every gap, in order of time. */
export function buildValueRows(
  measurements: readonly Measurement[],
  format: ValueFormat,
): ValueRow[] {
  const sorted = measurements.toSorted(
    (a, b) =>
      comparePeriods(a.periodId, b.periodId) ||
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  );
  return sorted.map((measurement) => ({
    when: formatPeriod(measurement.periodId),
    kind: kindWord(measurement.kind),
    value: buildValueCell(measurement, format),
    ...(measurement.series !== undefined && { series: measurement.series }),
    ...(measurement.written !== undefined && { written: measurement.written }),
    ...(measurement.note !== undefined && { note: measurement.note }),
  }));
}
