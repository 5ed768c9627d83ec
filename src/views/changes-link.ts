import { comparedPeriod } from '#src/changes/compare-periods.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { changesPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** `令和2年度上半期から変わったこと`; undefined where no earlier period can be compared. */
export function linkToChanges({ plan, ref }: PlanContext, { id }: PeriodReport): Link | undefined {
  const before = comparedPeriod(plan, id);
  return (
    before && {
      text: `${formatPeriodShort(before.id)}から変わったこと`,
      path: changesPath(ref, id),
    }
  );
}
