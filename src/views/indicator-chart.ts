import type { Indicator } from '#src/domain/indicator.ts';
import { type Measurement, type MeasurementKind } from '#src/domain/measurement.ts';
import { comparePeriods, formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { isNumber } from '#src/domain/quantity.ts';
import { absenceWord } from '#src/domain/absence.ts';
import type { ChartView } from './chart.ts';
import { buildLines, isStandIn, type Drawing } from './indicator-lines.ts';
import { formatMeasurement, kindWord, type ValueFormat } from './indicator-values.ts';

const KINDS: MeasurementKind[] = ['baseline', 'actual', 'forecast', 'target'];

/** Every year from the first to the last, so that years without a value keep their place; else what there is. */
export function timeline(periodIds: readonly string[]): string[] {
  const known = [...new Set(periodIds)].sort(comparePeriods);
  const periods = known.map(periodOf);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || periods.some(({ cycle }) => cycle !== 'year')) return known;
  const length = last.fiscalYear - first.fiscalYear + 1;
  return Array.from({ length }, (_, index) => String(first.fiscalYear + index));
}

function columnOf({ series, kind }: Measurement): string {
  return series === undefined ? kindWord(kind) : `${kindWord(kind)}（${series}）`;
}

/** Times that have a row, gaps included. */
function buildTable({ all, format, periods }: Drawing): ChartView['table'] {
  const ordered = all.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const columns = Map.groupBy(ordered, columnOf);
  const rows = periods.filter((id) => all.some(({ periodId }) => periodId === id));
  return {
    columns: ['年度・期', ...columns.keys()],
    rows: rows.map((id) => ({
      header: formatPeriodShort(id),
      cells: [...columns.values()].map((own) => {
        const found = own.find(({ periodId }) => periodId === id);
        if (!found) return { text: '—', absent: true };
        const text = formatMeasurement(found, format);
        return isNumber(found.quantity) ? { text } : { text, absent: true };
      }),
    })),
  };
}

function describeMissing(all: readonly Measurement[]): string {
  const gaps = all
    .filter(({ kind }) => kind !== 'target')
    .flatMap((each) => {
      if (isNumber(each.quantity)) return [];
      const series = each.series === undefined ? '' : `${each.series}の`;
      return [
        `${series}${formatPeriodShort(each.periodId)}（${absenceWord(each.quantity.absence)}）`,
      ];
    });
  return gaps.length === 0 ? '' : `値がない${gaps.join('、')}には、点がありません。`;
}

function describeStandIns(all: readonly Measurement[]): string {
  const times = all.filter((each) => isStandIn(each, all)).map(({ periodId }) => periodId);
  if (times.length === 0) return '';
  return `${times.map(formatPeriodShort).join('、')}の値は、次の値が未公表のために載っている参考の値です。`;
}

/** `平成30年度から令和6年度までの基準値・実績値・目標値です。`, and what is missing or stands in. */
function describeChart({ all, periods }: Drawing): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)].map(
    (id) => id && formatPeriodShort(id),
  );
  const known = all.filter(({ quantity }) => isNumber(quantity));
  const words = KINDS.filter((each) => known.some(({ kind }) => kind === each)).map(kindWord);
  const span = first === last ? first : `${first}から${last}まで`;
  return `${span}の${words.join('・')}です。${describeMissing(all)}${describeStandIns(all)}`;
}

/** The values of an indicator as lines; undefined where there is no value at all. */
export function buildIndicatorChart(
  { name, unit, direction }: Indicator,
  all: readonly Measurement[],
  format: ValueFormat,
): ChartView | undefined {
  if (!all.some(({ quantity }) => isNumber(quantity))) return undefined;
  const periods = timeline(all.map(({ periodId }) => periodId));
  const drawing: Drawing = { direction, all, format, periods };
  const groups = [...Map.groupBy(all, ({ series }) => series).values()];
  return {
    id: 'trend',
    kind: 'line',
    title: `${name}の推移`,
    sentence: describeChart(drawing),
    categories: periods.map(formatPeriodShort),
    series: groups.flatMap((own) => buildLines(own, drawing)),
    hollowMeaning: '参考の値・見込値',
    table: buildTable(drawing),
    ...(unit !== undefined && { unit }),
  };
}
