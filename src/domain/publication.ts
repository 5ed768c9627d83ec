import type { Plan } from './dataset.ts';

/** When a plan's data came out, as far as its data say. */
type Dated = Pick<Plan, 'definition' | 'periods' | 'corrections'>;

/** The day on which a period was published on the site, `YYYY-MM-DD`. */
export function publicationDate({ definition }: Dated, periodId: string): string | undefined {
  return definition.published?.[periodId];
}

function publicationDates(plan: Dated): string[] {
  const dates = plan.periods.map(({ id }) => publicationDate(plan, id));
  return dates.filter((date) => date !== undefined).sort();
}

/** The day on which the first of the plan's periods was published. */
export function firstPublished(plan: Dated): string | undefined {
  return publicationDates(plan)[0];
}

/** The latest day on which a period was published or data were corrected. */
export function lastModified(plan: Dated): string | undefined {
  const corrected = plan.corrections.map(({ date }) => date);
  return [...publicationDates(plan), ...corrected].sort().at(-1);
}
