import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { formatFiscalYear, periodOf, type Cycle, type Period } from '#src/domain/period.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { DraftPlan } from '../draft.ts';

const CYCLE_NAMES: Record<Cycle, string> = {
  year: '年度（2020）',
  'half-year': '半期（2020-h1、2020-h2）',
  quarter: '四半期（2020-q1〜q4）',
};

function fits({ cycle, fiscalYear }: Period, definition: PlanDefinition): boolean {
  const { start = -Infinity, end = Infinity } = definition.term ?? {};
  return [definition.cycle].flat().includes(cycle) && start <= fiscalYear && fiscalYear <= end;
}

function describe({ cycle, term }: PlanDefinition): string {
  const cycles = [cycle].flat().map((each) => CYCLE_NAMES[each]);
  const from = term?.start === undefined ? '' : `${formatFiscalYear(term.start)}から`;
  const to = term?.end === undefined ? '' : `${formatFiscalYear(term.end)}まで`;
  return `${from}${to}${from || to ? 'の' : ''}${cycles.join('、')}`;
}

/** Every period folder lies in the plan's term and follows its calendar. */
export function checkPeriods({
  definition: { value: definition },
  periods,
}: DraftPlan): Diagnostic[] {
  if (!definition) return [];
  return periods
    .filter(({ id }) => !fits(periodOf(id), definition))
    .map(({ id, path }) => {
      const facts = { actual: id, expected: describe(definition) };
      return locate(problem('period-out-of-plan', facts), { file: path });
    });
}
