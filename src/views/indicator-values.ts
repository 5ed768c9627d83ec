import { absenceMeaning, absenceWord } from '#src/domain/absence.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import {
  MEASUREMENT_KINDS,
  type Measurement,
  type MeasurementKind,
} from '#src/domain/measurement.ts';
import { isNumber } from '#src/domain/quantity.ts';

/** How the values of one indicator are written. */
export interface ValueFormat {
  unit: string;
  /** Places after the point: those of its most exact value, for all of them. */
  decimals: number;
}

const placesOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** As many decimals as the most precise value of the indicator has, so that all line up. */
export function valueFormat(
  { unit = '' }: Indicator,
  measurements: readonly Measurement[],
): ValueFormat {
  const values = measurements.map(({ quantity }) => quantity).filter(isNumber);
  return { unit, decimals: Math.max(0, ...values.map(placesOf)) };
}

/** `1,148件`, `90.0％`, `▲2.5億円`. Zero is written without places. */
export function formatValue(value: number, { unit, decimals }: ValueFormat): string {
  const places = value === 0 ? 0 : decimals;
  const digits = Math.abs(value).toLocaleString('ja-JP', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return `${value < 0 ? '▲' : ''}${digits}${unit}`;
}

/** What the source's spelling adds to the number: `90.0以下` → `以下`. */
function boundIn(written: string | undefined): string {
  return /(以上|以下|未満|以内|超)/.exec(written ?? '')?.[0] ?? '';
}

/** `90.0％以下`, `24区長のうち21区長`; the word of the absence where there is no number. */
export function formatMeasurement(
  { quantity, denominator, written }: Measurement,
  format: ValueFormat,
): string {
  if (!isNumber(quantity)) return absenceWord(quantity.absence);
  const part = formatValue(quantity, format) + boundIn(written);
  return denominator === undefined ? part : `${formatValue(denominator, format)}のうち${part}`;
}

/** `基準値`, `目標値`, `実績値` or `見込値` */
export function kindWord(kind: MeasurementKind): string {
  return MEASUREMENT_KINDS.find(({ code }) => code === kind)?.word ?? kind;
}

/** A table cell with a value, or with the reason why there is none. */
export interface ValueCell {
  text: string;
  /** What the reason means; present exactly when there is no number. */
  meaning?: string;
}

/** A value, or the word for its absence with what that word means. */
export function buildValueCell(measurement: Measurement, format: ValueFormat): ValueCell {
  const { quantity } = measurement;
  const text = formatMeasurement(measurement, format);
  return isNumber(quantity) ? { text } : { text, meaning: absenceMeaning(quantity.absence) };
}
