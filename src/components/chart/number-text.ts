import type { ChartPoint } from '#src/views/chart.ts';

/** `▲1,234.5`: the sign and the separators of Japanese public tables. */
export function formatNumber(value: number, digits?: number): string {
  const plain = digits === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(digits);
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 ? `▲${text}` : text;
}

/** The number beside a point: with the decimals that the source writes (`60.0` stays), without its unit. */
export function pointLabel({ value, text }: ChartPoint): string {
  const written = /^[▲△−-]?([\d,]+(?:\.\d+)?)/.exec(text)?.[1]?.replaceAll(',', '');
  const isSame = written !== undefined && Number(written) === Math.abs(value);
  return formatNumber(value, isSame ? written.split('.')[1]?.length : undefined);
}

/** Two decimals are finer than any screen; the same text on every machine. */
export function round(value: number): number {
  return Number(value.toFixed(2)) + 0;
}
