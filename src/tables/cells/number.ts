import { parseAbsence } from '#src/domain/absence.ts';
import type { Answer } from '#src/domain/progress.ts';
import { problem } from '#src/diagnostics/problem.ts';
import type { CellType, Parsed } from '../cell.ts';
import { formatAnswer } from './text.ts';

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const WITH_UNIT = /^([^\d-]{0,3})(-?[\d,]+(?:\.\d+)?)(\D{1,6})$/;

/** Full-width digits, `，`, ▲ △ − and spaces as their plain ASCII equivalents. */
function toAscii(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[▲△−‐–—]/, '-');
}

/** Reads a number as people write it: `１，２３４`, `▲ 5.6`, ` 12 `. Units and marks are refused. */
export function parseNumber(text: string): Parsed<number> {
  const ascii = toAscii(text);
  if (PLAIN.test(ascii) || GROUPED.test(ascii)) {
    return { value: Number(ascii.replaceAll(',', '')) };
  }
  const bare = WITH_UNIT.exec(ascii)?.[2]?.replaceAll(',', '');
  return bare !== undefined && PLAIN.test(bare)
    ? { problem: problem('number-unit', { actual: text, suggestion: bare }) }
    : { problem: problem('number-malformed', { actual: text }) };
}

export const numberCell: CellType<number> = {
  kind: 'number',
  label: '数',
  parse: parseNumber,
  format: String,
};

/** A place in an order: 1, 2, 3 … */
export const orderCell: CellType<number> = {
  kind: 'number',
  label: '1以上の整数',
  parse(text) {
    const parsed = parseNumber(text);
    if ('problem' in parsed || (Number.isInteger(parsed.value) && parsed.value >= 1)) return parsed;
    return { problem: problem('number-malformed', { actual: text }) };
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
