import type { Plan } from './dataset.ts';

/** When a plan's data came out, as far as its data say. */
type Dated = Pick<Plan, 'definition' | 'periods' | 'corrections'>;

/** The day on which a period was published on the site, `YYYY-MM-DD`. */
export function publicationDate({ definition }: Dated, periodId: string): string | undefined {
  return definition.published?.[periodId];
}

function publicationDates(plan: Dated): string[] {
  const dates = [
    plan.definition.issued,
    ...plan.periods.map(({ id }) => publicationDate(plan, id)),
  ];
  return dates.filter((date) => date !== undefined).sort();
}

/** The day on which the plan's data, or the first of its periods, were published. */
export function firstPublished(plan: Dated): string | undefined {
  return publicationDates(plan)[0];
}

/** The latest day on which data were published or corrected. */
export function lastModified(plan: Dated): string | undefined {
  const corrected = plan.corrections.map(({ date }) => date);
  return [...publicationDates(plan), ...corrected].sort().at(-1);
}
