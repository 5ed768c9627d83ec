import type { RowsMeasurement } from './measure-rows.ts';
import type { SiteMeasurement } from './measure-site.ts';

/** What one copy count cost. */
export interface ScaleMeasurement {
  copies: number;
  rows: RowsMeasurement;
  buildSeconds: number;
  site: SiteMeasurement;
}

/** How one copy count compares with the smallest: 1 is linear growth. */
export interface Growth {
  copies: number;
  timePerRow: number;
  timePerPage: number;
  indexPerPage: number;
  /** Milliseconds for each page more than at the copy count before; undefined for the first. */
  addedPageMs?: number;
}

const timePerRow = ({ rows }: ScaleMeasurement): number => 1 / rows.loadRowsPerSecond;
const timePerPage = ({ buildSeconds, site }: ScaleMeasurement): number => buildSeconds / site.pages;
const indexPerPage = ({ site: { search } }: ScaleMeasurement): number =>
  search.index / search.pages;

/** A build's fixed start-up falls out of the difference of two. */
function addedPageMs(before: ScaleMeasurement, now: ScaleMeasurement): number {
  const seconds = now.buildSeconds - before.buildSeconds;
  return (seconds / (now.site.pages - before.site.pages)) * 1000;
}

/** Compares each measurement with the first. @param scales in order of their copies */
export function growthOf(scales: readonly ScaleMeasurement[]): Growth[] {
  return scales.map((now, index) => {
    const [first = now] = scales;
    const before = scales[index - 1];
    return {
      copies: now.copies,
      timePerRow: timePerRow(now) / timePerRow(first),
      timePerPage: timePerPage(now) / timePerPage(first),
      indexPerPage: indexPerPage(now) / indexPerPage(first),
      ...(before && { addedPageMs: addedPageMs(before, now) }),
    };
  });
}
