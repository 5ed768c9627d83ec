import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import type { DraftPlan } from '../draft.ts';
import { brokenUses, type Use } from './plan-definition.ts';

/** What plan.yaml says of single periods, it says of periods that are published. */
export function checkPublishedPeriods(plan: DraftPlan): Diagnostic[] {
  const { value, yaml } = plan.definition;
  if (!value || !yaml || !plan.allPeriodsKnown) return [];
  const published = plan.periods.filter(({ isCollecting }) => !isCollecting);
  const known = published.map(({ id }) => id);
  const usesIn = (key: 'published' | 'frozen'): Use[] =>
    Object.keys(value[key] ?? {}).map((name) => {
      const path = [key, name];
      return { path, name, subject: '期', expected: 'periods フォルダー', known };
    });
  return brokenUses([...usesIn('published'), ...usesIn('frozen')], yaml);
}
