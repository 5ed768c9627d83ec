import { formatFiscalYear, type Cycle, type Period } from './period.ts';
import type { PlanDefinition } from './plan.ts';

const CYCLE_NAMES: Record<Cycle, string> = {
  year: '年度（2020）',
  'half-year': '半期（2020-h1、2020-h2）',
  quarter: '四半期（2020-q1〜q4）',
};

/** Whether a period lies in the plan's term and follows its calendar. */
export function isPeriodOf({ cycle, fiscalYear }: Period, definition: PlanDefinition): boolean {
  const { start = -Infinity, end = Infinity } = definition.term ?? {};
  return [definition.cycle].flat().includes(cycle) && start <= fiscalYear && fiscalYear <= end;
}

/** The periods that a plan has, in words: `令和2年度（2020年度）から…までの半期（2020-h1、2020-h2）`. */
export function describePeriods({ cycle, term }: PlanDefinition): string {
  const cycles = [cycle].flat().map((each) => CYCLE_NAMES[each]);
  const from = term?.start === undefined ? '' : `${formatFiscalYear(term.start)}から`;
  const to = term?.end === undefined ? '' : `${formatFiscalYear(term.end)}まで`;
  return `${from}${to}${from || to ? 'の' : ''}${cycles.join('、')}`;
}
