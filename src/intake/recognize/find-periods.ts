import { ERA_YEAR_SOURCE } from '#src/domain/era.ts';
import { parseWrittenPeriod, periodDates, periodOf } from '#src/domain/period.ts';

const PART = '(?:[上下]半期|[上下]期|第[1-4]四半期)';
const YEAR = `(?:${ERA_YEAR_SOURCE}|\\d{4})`;
const WRITTEN = new RegExp(
  `\\d{4}-(?:h[12]|q[1-4])|${YEAR}(?:年度|年)?${PART}|${YEAR}[上下](?!旬)|${YEAR}年度`,
  'g',
);
/** A plan's term (`令和3年度〜令和7年度`) is no period that a sheet reports on. */
const TERM = new RegExp(`${YEAR}(?:年度|年)?(?:[~〜‐–—―ー-]|から)${YEAR}(?:年度|年)?`, 'g');
/** The Western year that stands beside the Japanese one: `令和2年度（2020年度）下半期`. */
const WESTERN_YEAR = /(?<=年度)\(\d{4}年度\)/g;

const LEADING_PERIOD = new RegExp(`^(?:${WRITTEN.source})(?:の|における)?`, 'i');

/** A header without the period that some forms put before it: `R2年度の取組状況` → `取組状況`. */
export function withoutPeriod(text: string): string {
  return text.replace(LEADING_PERIOD, '');
}

/** Whether a period lies within another, or is the same. */
export function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [periodDates(periodOf(inner)), periodDates(periodOf(outer))];
  return b.start <= a.start && a.end <= b.end;
}

/** The periods that a text names, without years of which it also names a part: `令和2年度上半期分` → `2020-h1`. */
export function findPeriods(text: string): string[] {
  const compact = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(WESTERN_YEAR, '')
    .replace(TERM, '');
  const ids = (compact.match(WRITTEN) ?? []).map(parseWrittenPeriod);
  const found = [...new Set(ids.filter((id) => id !== undefined))];
  return found.filter((id) => found.every((other) => other === id || !isWithin(other, id)));
}
