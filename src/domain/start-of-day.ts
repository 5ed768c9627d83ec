/** The moment at which a day begins in Japan, where a format knows no days. @param date `YYYY-MM-DD` */
export function startOfDay(date: string): string {
  return `${date}T00:00:00+09:00`;
}

/** The same moment in UTC without a zone, as CKAN writes it. */
export function startOfDayUtc(date: string): string {
  return new Date(startOfDay(date)).toISOString().replace(/\.000Z$/, '');
}
