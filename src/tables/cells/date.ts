import { parseAbsence } from '#src/domain/absence.ts';
import type { Answer } from '#src/domain/progress.ts';
import { ERA_YEAR_SOURCE, westernYear } from '#src/domain/era.ts';
import { parseWrittenPeriod } from '#src/domain/period.ts';
import { problem } from '#src/diagnostics/problem.ts';
import type { CellType, Parsed } from '../cell.ts';
import { formatAnswer } from './text.ts';

const WRITTEN_DATE = new RegExp(
  `^(?:${ERA_YEAR_SOURCE}|(\\d{4}))[年./-](\\d{1,2})[月./-](\\d{1,2})日?$`,
);

function isRealDate(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Reads `2020-04-01`, `2020/4/1`, `2020年4月1日` and `令和2年4月1日` as `2020-04-01`. */
export function parseDate(text: string): Parsed<string> {
  const match = WRITTEN_DATE.exec(text.normalize('NFKC').replace(/\s/g, ''));
  const [, era, yearInEra, western, month = '', day = ''] = match ?? [];
  const year = era && yearInEra ? westernYear(era, yearInEra) : western;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return match && isRealDate(iso)
    ? { value: iso }
    : { problem: problem('date-malformed', { actual: text }) };
}

export const dateCell: CellType<string> = {
  kind: 'date',
  label: '日付（YYYY-MM-DD）',
  parse: parseDate,
  format: (value) => value,
};

/** A date column of the form; the cell may say why there is none. */
export const answerDateCell: CellType<Answer> = {
  kind: 'date',
  label: '日付（または「未実施」など）',
  parse(text) {
    const absent = parseAbsence(text);
    return absent ? { value: absent } : parseDate(text);
  },
  format: formatAnswer,
};

/** A fiscal year, half-year or quarter, in either calendar; kept as a period id. */
export const periodCell: CellType<string> = {
  kind: 'period',
  label: '期（2020、2020-h1、2020-q1 など）',
  parse(text) {
    const value = parseWrittenPeriod(text);
    if (value !== undefined) return { value };
    return { problem: problem('period-malformed', { actual: text }) };
  },
  format: (value) => value,
};
