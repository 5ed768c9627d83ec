import type { FormatToken } from './number-format.ts';
import { plainNumber } from './plain-number.ts';

interface Section {
  tokens: FormatToken[];
  /** The number that this section shows: without its sign where the section stands for negative ones. */
  value: number;
}

function sectionFor(sections: FormatToken[][], value: number): Section {
  const [positive = [], negative, zero] = sections;
  if (value < 0 && negative) return { tokens: negative, value: -value };
  return { tokens: value === 0 && zero ? zero : positive, value };
}

/** Rounds half up by the digits that are written, not by what a computer makes of them: 1.005 → `1.01`. */
function roundTo(places: number, value: number): string {
  const exact = plainNumber(value);
  const [whole = '', decimals = ''] = exact.split('.');
  if (decimals.length <= places) return `${whole}.${decimals.padEnd(places, '0')}`;
  const rounded = Math.round(Number(`${exact}e${places}`));
  return Number(`${rounded}e-${places}`).toFixed(places);
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** The digits of a number without a sign, for a code like `#,##0.0#`. */
function showDigits(code: string, value: number): string {
  const [, digits = '', thousands = ''] = /^(.*?)(,*)$/.exec(code) ?? [];
  const [whole = '', decimals = ''] = digits.split('.');
  const [shownWhole = '', shownDecimals = ''] = roundTo(
    decimals.length,
    value / 1000 ** thousands.length,
  ).split('.');
  const optional = /[#?]*$/.exec(decimals)?.[0].length ?? 0;
  const kept = shownDecimals.replace(new RegExp(`0{0,${optional}}$`), '');
  const filled = shownWhole.replace(/^0$/, '').padStart(count(/0/g, whole), '0');
  const grouped = whole.includes(',') ? filled.replace(/\B(?=(\d{3})+$)/g, ',') : filled;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

/** Beyond these a format is a curiosity, and a number cannot be rounded by its digits. */
const LONGEST_CODE = 30;
const LARGEST = 1e15;

/**
 * A number as its format shows it: `12.3%`, `▲1,234`, `5千円`. Undefined where the format is one that
 * only Excel can show.
 */
export function showNumber(sections: FormatToken[][], number: number): string | undefined {
  const { tokens, value } = sectionFor(sections, number);
  const digits = tokens.filter((token) => token.kind === 'digits');
  const isKnown = tokens.every(({ kind }) => ['literal', 'digits', 'percent'].includes(kind));
  const [run] = digits;
  if (!isKnown || digits.length > 1 || (run && run.code.length > LONGEST_CODE)) return undefined;
  if (Math.abs(value) >= LARGEST) return undefined;
  const scale = 100 ** tokens.filter(({ kind }) => kind === 'percent').length;
  const shown = tokens.map((token) => {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'percent') return '%';
    if (token.kind !== 'digits') return '';
    const size = Number(plainNumber(Math.abs(value) * scale));
    return token.code === 'General' ? plainNumber(size) : showDigits(token.code, size);
  });
  return `${value < 0 ? '-' : ''}${shown.join('').trim()}`;
}
