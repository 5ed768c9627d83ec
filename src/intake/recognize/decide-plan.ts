import { problem } from '#src/diagnostics/problem.ts';
import { foldText } from '#src/domain/fold.ts';
import { planChoice, planName, type KnownPlan } from '../known-data.ts';
import type { Decision } from './decision.ts';
import { findNamedPlan } from './find-plans.ts';

/** Whether a title speaks of another plan by its full name. */
function contradicts(title: string, plan: KnownPlan, named: KnownPlan | undefined): boolean {
  const folded = foldText(title);
  const names = ({ definition }: KnownPlan): boolean => folded.includes(foldText(definition.title));
  return named !== undefined && named !== plan && names(named) && !names(plan);
}

/**
 * The plan that a sheet is about.
 * @param fitting the plans whose columns the sheet has
 * @param titles texts that may name the plan, the most telling first
 */
export function decidePlan(
  stated: KnownPlan | undefined,
  plans: readonly KnownPlan[],
  fitting: readonly KnownPlan[],
  titles: readonly string[],
): Decision<KnownPlan> {
  const [title = ''] = titles;
  if (stated) {
    const named = findNamedPlan(title, plans);
    if (!named || !contradicts(title, stated, named)) return { value: stated };
    const facts = { actual: named.definition.title, expected: planName(stated) };
    return { value: stated, doubt: problem('title-contradiction', facts) };
  }
  for (const each of titles) {
    const named = findNamedPlan(each, fitting);
    if (named) return { value: named };
  }
  const [only, ...others] = fitting;
  if (only && others.length === 0) return { value: only };
  const expected = fitting.map(planChoice).join('、');
  return { found: problem('target-undecided', { what: '計画', option: '--plan', expected }) };
}
