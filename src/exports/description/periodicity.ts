import type { Cycle } from '#src/domain/period.ts';

/** How often, as ISO 8601 repeating intervals (Project Open Data, DCAT). */
export const ISO_PERIODICITY: Record<Cycle, string> = {
  year: 'R/P1Y',
  'half-year': 'R/P6M',
  quarter: 'R/P3M',
};

/** How often, in the European frequency vocabulary that DCAT catalogues share. */
export const FREQUENCY_TERMS: Record<Cycle, string> = {
  year: 'ANNUAL',
  'half-year': 'ANNUAL_2',
  quarter: 'QUARTERLY',
};
