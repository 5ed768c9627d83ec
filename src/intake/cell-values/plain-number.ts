/** Beyond these a number is no longer written out by itself. */
const PLAIN = 1e15;

/**
 * A number in plain digits, with the 15 significant ones that Excel keeps:
 * `0.30000000000000004` → `0.3`, `1e+21` → `1000000000000000000000`.
 */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < PLAIN) return String(value);
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const rest = digits.slice(point);
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${rest === '' ? '' : `.${rest}`}`;
}
