import { eraDay } from '#src/domain/era.ts';
import type { FormatToken } from './number-format.ts';
import type { CellDate } from './serial-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const YOUBI = [...'日月火水木金土'];

interface Parts {
  iso: string;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

function partsOf({ day, time }: CellDate): Parts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return { iso: day, year, month, day: date, hour, minute, second, weekday };
}

function padded(value: number, code: string): string {
  return String(value).padStart(code.length > 1 ? 2 : 1, '0');
}

function showEra(code: string, { iso, year }: Parts): string | undefined {
  const era = eraDay(iso);
  if (!era) return undefined;
  if (code.startsWith('e') || code.startsWith('r')) {
    const name = code.startsWith('r') ? era.name : '';
    return `${name}${padded(era.year, code)}`;
  }
  return [era.initial, [...era.name][0], era.name][code.length - 1] ?? String(year);
}

function showMonth(code: string, month: number): string {
  const name = MONTHS[month - 1] ?? '';
  if (code.length < 3) return padded(month, code);
  return code.length === 3 ? name.slice(0, 3) : code.length === 4 ? name : name.slice(0, 1);
}

function showDay(code: string, { day, weekday }: Parts): string {
  if (code.length < 3) return padded(day, code);
  const name = WEEKDAYS[weekday] ?? '';
  return code.length === 3 ? name.slice(0, 3) : name;
}

function showCode(code: string, parts: Parts, halfDays: boolean): string | undefined {
  const noon = parts.hour < 12 ? 'AM' : 'PM';
  const letter = code[0]?.toLowerCase() ?? '';
  if (code.includes('/')) return code.length > 3 ? noon : noon.slice(0, 1);
  if (letter === 'y') return code.length > 2 ? String(parts.year) : String(parts.year).slice(-2);
  if (letter === 'm') return showMonth(code, parts.month);
  if (letter === 'd') return showDay(code, parts);
  if (letter === 'h') return padded(halfDays ? parts.hour % 12 || 12 : parts.hour, code);
  if (letter === 's') return padded(parts.second, code);
  if (letter === 'a') return `${YOUBI[parts.weekday] ?? ''}${code.length > 3 ? '曜日' : ''}`;
  return showEra(code, parts);
}

type DateToken = Extract<FormatToken, { kind: 'date' }>;

/** `m` is minutes right after hours or right before seconds. */
function isMinute(codes: readonly DateToken[], token: DateToken): boolean {
  const at = codes.indexOf(token);
  const near = [codes[at - 1]?.code[0], codes[at + 1]?.code[0]];
  return /^mm?$/.test(token.code) && (near[0] === 'h' || near[1] === 's');
}

/**
 * A date as its format shows it: `令和2年4月1日`, `1月1日`, `R2.4.1`. Undefined where the format is one
 * that only Excel can show.
 */
export function showDate(tokens: readonly FormatToken[], date: CellDate): string | undefined {
  const parts = partsOf(date);
  const codes = tokens.filter((token) => token.kind === 'date');
  const halfDays = codes.some(({ code }) => code.includes('/'));
  const shown = tokens.map((token) => {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'digits' && token.code === '.') return '.';
    if (token.kind !== 'date') return undefined;
    const minute = isMinute(codes, token);
    return minute ? padded(parts.minute, token.code) : showCode(token.code, parts, halfDays);
  });
  return shown.includes(undefined) ? undefined : shown.join('').trim();
}
