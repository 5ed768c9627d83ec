/** How a number as the sheet shows it relates to the number that the cell holds. */
type ShownNumber = 'same' | 'rounded' | 'scaled';

const DIGITS = /[\d,]*\d(?:\.(\d+))?/;

/**
 * Compares what a sheet shows with what a cell holds: `1,234千円` is 1234, `5.0` is 4.97 rounded, and
 * `12.3%` or `1,235` (in thousands) is another number than 0.123 or 1234567.
 */
export function compareShown(shown: string, held: string): ShownNumber {
  const text = shown.normalize('NFKC');
  const [digits = '', decimals = ''] = DIGITS.exec(text) ?? [];
  const [seen, value] = [Number(digits.replaceAll(',', '')), Math.abs(Number(held))];
  if (text.includes('%') && value !== 0) return 'scaled';
  if (digits !== '' && seen === value) return 'same';
  const half = 0.5 * 10 ** -decimals.length;
  return Math.abs(seen - value) <= half * (1 + 1e-9) ? 'rounded' : 'scaled';
}
