import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** The same page of the published period before, and of the one after. */
export interface PeriodPager {
  previous?: Link;
  next?: Link;
}

/** @param pathOf the page's address in another period */
export function buildPeriodPager(
  { plan }: PlanContext,
  period: PeriodReport,
  pathOf: (periodId: string) => string,
): PeriodPager {
  const at = plan.periods.indexOf(period);
  const [previous, next] = [plan.periods[at - 1], plan.periods[at + 1]].map(
    (other) => other && { text: formatPeriodShort(other.id), path: pathOf(other.id) },
  );
  return { ...(previous && { previous }), ...(next && { next }) };
}
