import type { SheetCell } from '../sheet-book.ts';
import type { FormatToken, NumberFormat } from './number-format.ts';
import { plainNumber } from './plain-number.ts';
import { toCellDate } from './serial-date.ts';
import { showDate } from './show-date.ts';
import { showNumber } from './show-number.ts';

const MIDNIGHT = '00:00:00';

function withShown(cell: SheetCell, shown: string | undefined): SheetCell {
  return shown === undefined || shown === cell.text ? cell : { ...cell, shown };
}

/** Whether a date format shows hours and minutes but no day. */
function isTimeOnly(tokens: readonly FormatToken[]): boolean {
  const codes = tokens.flatMap((token) => (token.kind === 'date' ? [token.code] : []));
  return (
    !codes.some((code) => /^(?:[ydegr]|aaa)/.test(code)) && codes.some((code) => /^[hs]/.test(code))
  );
}

function dateCell(
  serial: number,
  tokens: readonly FormatToken[],
  date1904: boolean,
): SheetCell | undefined {
  const date = toCellDate(serial, date1904);
  if (!date) return undefined;
  const { day, time } = date;
  const moment = time === MIDNIGHT ? day : `${day} ${time}`;
  const text = serial < 1 && isTimeOnly(tokens) ? time : moment;
  return withShown({ text, kind: 'date' }, showDate(tokens, date));
}

/**
 * The cell that a stored number makes: a date when its format shows dates, else its plain digits.
 * @param date1904 whether the workbook counts days from 1904
 */
export function numericCell(value: number, format: NumberFormat, date1904: boolean): SheetCell {
  const [tokens = []] = format.sections;
  const date = format.kind === 'date' ? dateCell(value, tokens, date1904) : undefined;
  if (date) return date;
  const cell: SheetCell = { text: plainNumber(value), kind: 'number' };
  return format.kind === 'number' ? withShown(cell, showNumber(format.sections, value)) : cell;
}
