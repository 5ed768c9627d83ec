const DAY = 86_400;

/** The moment that a date cell holds: `2020-04-01` and `13:30:00`. */
export interface CellDate {
  day: string;
  time: string;
}

/** 31 December 9999 */
const LAST = 2_958_465;
/** Excel believes that 1900 was a leap year; 60 is its 29 February. */
const PHANTOM = 60;
const OFFSET_1904 = 1462;

function isoDay(days: number): string {
  const epoch = days > PHANTOM ? Date.UTC(1899, 11, 30) : Date.UTC(1899, 11, 31);
  return new Date(epoch + days * DAY * 1000).toISOString().slice(0, 10);
}

function dayOf(days: number): string {
  if (days === PHANTOM) return '1900-02-29';
  return days === 0 ? '1900-01-00' : isoDay(days);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * The date that Excel shows for a number of days, to the second; undefined outside of the years that
 * it knows. The days before 1 March 1900 are those that Excel shows, which no calendar has.
 * @param date1904 whether the workbook counts from 1904
 */
export function toCellDate(serial: number, date1904: boolean): CellDate | undefined {
  const total = Math.round((serial + (date1904 ? OFFSET_1904 : 0)) * DAY);
  const days = Math.floor(total / DAY);
  const seconds = total - days * DAY;
  if (!(days >= 0 && days <= LAST)) return undefined;
  return { day: dayOf(days), time: clock(seconds) };
}
