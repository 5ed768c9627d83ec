import type { PeriodReport } from '#src/domain/dataset.ts';
import { sheetsPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** The page that has all sheets of a period. */
export function sheetsLink({ ref }: PlanContext, period: PeriodReport): Link {
  return { text: 'すべての様式を1つのページで見る（印刷用）', path: sheetsPath(ref, period.id) };
}
