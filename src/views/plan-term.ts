import { formatFiscalYear } from '#src/domain/period.ts';
import type { PlanContext } from './context.ts';

/** The fiscal years of a plan, as far as they are known: `令和4年度（2022年度）から令和9年度（2027年度）まで`. */
export function formatTerm({ plan }: PlanContext): string | undefined {
  const { start, end } = plan.definition.term ?? {};
  if (start !== undefined && start === end) return formatFiscalYear(start);
  const from = start === undefined ? '' : `${formatFiscalYear(start)}から`;
  const to = end === undefined ? '' : `${formatFiscalYear(end)}まで`;
  return from + to || undefined;
}
