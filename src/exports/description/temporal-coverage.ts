import type { Plan } from '#src/domain/dataset.ts';
import { periodDates, periodOf } from '#src/domain/period.ts';

/** First and last day, `YYYY-MM-DD`. */
export interface TemporalCoverage {
  start: string;
  end: string;
}

const isDefined = (id: string | undefined): id is string => id !== undefined;

/** The time that the data are about: the plan's term where it is stated, and every period reported on. */
export function temporalCoverage({ definition, periods }: Plan): TemporalCoverage | undefined {
  const { start, end } = definition.term ?? {};
  const termYears = [start, end].map((year) => (year === undefined ? undefined : String(year)));
  const ids = [...termYears.filter(isDefined), ...periods.map(({ id }) => id)];
  const dates = ids.map((id) => periodDates(periodOf(id)));
  const starts = dates.map((each) => each.start).sort();
  const ends = dates.map((each) => each.end).sort();
  const first = starts[0];
  const last = ends.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}
