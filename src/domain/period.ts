import { z } from 'zod';
import { ERA_YEAR_SOURCE, formatEraFiscalYear, westernYear } from './era.ts';

/** How often a plan reports. */
export const CycleSchema = z.enum(['year', 'half-year', 'quarter']);
export type Cycle = z.infer<typeof CycleSchema>;

/** `2020` (fiscal year, April to March), `2020-h1`, `2020-q3`. */
export const PERIOD_ID_PATTERN = /^(\d{4})(?:-(h[12]|q[1-4]))?$/;
export const PeriodIdSchema = z.string().regex(PERIOD_ID_PATTERN);

export interface Period {
  id: string;
  cycle: Cycle;
  /** Western year in which the fiscal year begins. */
  fiscalYear: number;
  /** First month counted from April (0 = April), and how many months the period lasts. */
  firstMonth: number;
  months: number;
}

/** Reads a period id; undefined when it is none. */
export function parsePeriodId(id: string): Period | undefined {
  const match = PERIOD_ID_PATTERN.exec(id);
  if (!match?.[1]) return undefined;
  const fiscalYear = Number(match[1]);
  const part = match[2];
  if (part === undefined) return { id, cycle: 'year', fiscalYear, firstMonth: 0, months: 12 };
  const index = Number(part[1]) - 1;
  return part.startsWith('h')
    ? { id, cycle: 'half-year', fiscalYear, firstMonth: index * 6, months: 6 }
    : { id, cycle: 'quarter', fiscalYear, firstMonth: index * 3, months: 3 };
}

/** Like `parsePeriodId` for an id that loading has checked already. @throws on any other text */
export function periodOf(id: string): Period {
  const period = parsePeriodId(id);
  if (!period) throw new Error(`not a period id: ${id}`);
  return period;
}

const WRITTEN_PERIOD = new RegExp(
  `^(?:${ERA_YEAR_SOURCE}|(\\d{4}))(?:年度|年)?(上半期|上期|上|下半期|下期|下|第([1-4])四半期)?$`,
);

/**
 * Reads a period as people write it and returns its id: `令和2年度上半期`, `R2上`, `平成32年度`,
 * `2020年度第1四半期`, or an id itself. Undefined when the text names no period.
 */
export function parseWrittenPeriod(text: string): string | undefined {
  const compact = text.normalize('NFKC').replace(/\s/g, '');
  if (PERIOD_ID_PATTERN.test(compact)) return compact;
  const match = WRITTEN_PERIOD.exec(compact);
  if (!match) return undefined;
  const [, era, yearInEra, western, part, quarter] = match;
  const year = era && yearInEra ? westernYear(era, yearInEra) : Number(western);
  if (quarter) return `${year}-q${quarter}`;
  if (part) return `${year}-${part.startsWith('上') ? 'h1' : 'h2'}`;
  return String(year);
}

const HALVES = ['上半期', '下半期'];

function partName(period: Period): string {
  if (period.cycle === 'half-year') return HALVES[period.firstMonth / 6] ?? '';
  return period.cycle === 'quarter' ? `第${period.firstMonth / 3 + 1}四半期` : '';
}

/** `2020-h1` → `上半期`; empty for a whole year. */
export function periodPart(id: string): string {
  return partName(periodOf(id));
}

/** `2020-h1` → `令和2年度上半期`: for running text where the Western year stands near. */
export function formatPeriodShort(id: string): string {
  const period = periodOf(id);
  return formatEraFiscalYear(period.fiscalYear) + partName(period);
}

/** `2020` → `令和2年度（2020年度）`. */
export function formatFiscalYear(fiscalYear: number): string {
  return `${formatEraFiscalYear(fiscalYear)}（${fiscalYear}年度）`;
}

/** `2020-h1` → `令和2年度（2020年度）上半期`: both calendars, as every period is shown. */
export function formatPeriod(id: string): string {
  const period = periodOf(id);
  return formatFiscalYear(period.fiscalYear) + partName(period);
}

/** Last days of the quarters of a fiscal year. Every period ends with one: none ends in February. */
const QUARTER_ENDS = ['06-30', '09-30', '12-31', '03-31'];

/** Year and month (1–12) of the nth month after April of a fiscal year. */
function calendarMonth(fiscalYear: number, monthFromApril: number): [number, number] {
  return monthFromApril < 9
    ? [fiscalYear, monthFromApril + 4]
    : [fiscalYear + 1, monthFromApril - 8];
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** First and last day of a period as `YYYY-MM-DD`. */
export function periodDates(period: Period): { start: string; end: string } {
  const [startYear, startMonth] = calendarMonth(period.fiscalYear, period.firstMonth);
  const last = period.firstMonth + period.months - 1;
  const [endYear] = calendarMonth(period.fiscalYear, last);
  return {
    start: `${startYear}-${pad(startMonth)}-01`,
    end: `${endYear}-${QUARTER_ENDS[(last - 2) / 3]}`,
  };
}

/** `2020-h1` → `2020年4月〜9月`; `2020-h2` → `2020年10月〜2021年3月`. */
export function formatPeriodMonths(id: string): string {
  const period = periodOf(id);
  const [startYear, startMonth] = calendarMonth(period.fiscalYear, period.firstMonth);
  const [endYear, endMonth] = calendarMonth(
    period.fiscalYear,
    period.firstMonth + period.months - 1,
  );
  const end = endYear === startYear ? `${endMonth}月` : `${endYear}年${endMonth}月`;
  return `${startYear}年${startMonth}月〜${end}`;
}

/** Orders period ids by the day on which they end; of two that end together the shorter stands first. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [periodOf(a), periodOf(b)];
  return (
    left.fiscalYear - right.fiscalYear ||
    left.firstMonth + left.months - (right.firstMonth + right.months) ||
    left.months - right.months
  );
}
