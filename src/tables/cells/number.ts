import { parseAbsence } from '#src/domain/absence.ts';
import type { Answer } from '#src/domain/progress.ts';
import { problem } from '#src/diagnostics/problem.ts';
import type { CellType, Parsed } from '../cell.ts';
import { formatAnswer } from './text.ts';

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const WITH_UNIT = /^[^\d.,-]{0,3}?(-?[\d,]+(?:\.\d+)?)[^\d.,-]{0,6}$/;

/** Full-width digits, `，`, ▲ △ − and the spaces round them as their plain ASCII equivalents. */
function toAscii(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^[-▲△−‐–—]\s*/, '-');
}

/** Reads digits; undefined for more of them than a number keeps, which would come back changed. */
function exactNumber(digits: string): number | undefined {
  const value = Number(digits) || 0;
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && PLAIN.test(String(value))
    ? value
    : undefined;
}

/** The number inside `12%`, `¥1,000` or `5 人`; undefined when a unit is not all that is wrong. */
function withoutUnit(ascii: string): string | undefined {
  const [whole, number = ''] = WITH_UNIT.exec(ascii) ?? [];
  if (number === whole) return undefined;
  return PLAIN.test(number) || GROUPED.test(number) ? number.replaceAll(',', '') : undefined;
}

/** Reads a number as people write it: `１，２３４`, `▲ 5.6`, ` 12 `. Units and marks are refused. */
export function parseNumber(text: string): Parsed<number> {
  const ascii = toAscii(text);
  const plain = PLAIN.test(ascii) || GROUPED.test(ascii);
  const value = plain ? exactNumber(ascii.replaceAll(',', '')) : undefined;
  if (value !== undefined) return { value };
  const suggestion = withoutUnit(ascii);
  return suggestion === undefined
    ? { problem: problem('number-malformed', { actual: text }) }
    : { problem: problem('number-unit', { actual: text, suggestion }) };
}

export const numberCell: CellType<number> = {
  kind: 'number',
  label: '数',
  parse: parseNumber,
  format: String,
};

const ORDER = '1以上の整数';

/** A place in an order: 1, 2, 3 … */
export const orderCell: CellType<number> = {
  kind: 'number',
  label: ORDER,
  parse(text) {
    const parsed = parseNumber(text);
    if ('problem' in parsed || (Number.isInteger(parsed.value) && parsed.value >= 1)) return parsed;
    return { problem: problem('number-malformed', { actual: text, expected: ORDER }) };
  },
  format: String,
};

/** A number column of the form; the cell may say why there is none. */
export const answerNumberCell: CellType<Answer> = {
  kind: 'number',
  label: '数（または「未実施」など）',
  parse(text) {
    const absent = parseAbsence(text);
    return absent ? { value: absent } : parseNumber(text);
  },
  format: formatAnswer,
};
