import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { foldText } from '#src/domain/fold.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import { planName, type KnownData, type KnownPlan, type KnownPublisher } from '../known-data.ts';
import { decidePeriod } from '../recognize/decide-period.ts';
import type { StatedAddress } from '../recognize/stated-address.ts';
import type { Address, Scope } from '../target.ts';

/** What a row of a published file says of where it belongs, by the keys of its context columns. */
type SaidAddress = ReadonlyMap<string, string>;

function saidBy(said: SaidAddress, key: string): string {
  return said.get(key) ?? '';
}

function isOf(said: SaidAddress, { code, name }: KnownPublisher): boolean {
  const [saidCode, saidName] = [saidBy(said, 'publisherCode'), saidBy(said, 'publisherName')];
  return saidCode !== '' && code !== undefined
    ? saidCode === code
    : saidName === '' || foldText(saidName) === foldText(name);
}

function unknownTarget(said: SaidAddress, { plans }: KnownData): Problem {
  const names = ['publisherName', 'planId'].map((key) => saidBy(said, key));
  const expected = plans.map(({ ref }) => planFolder(ref)).join('・');
  return problem('target-unknown', { actual: names.join(' ').trim(), expected });
}

function contradiction(plan: KnownPlan, stated: KnownPlan): Problem {
  const [actual, expected] = [planName(plan), planName(stated)];
  return problem('target-contradiction', { actual, expected, what: '計画' });
}

/**
 * Where a row belongs that says so itself.
 * @returns undefined when it does not
 */
export function rowAddress(
  scope: Scope,
  said: SaidAddress,
  known: KnownData,
  stated: StatedAddress,
): Address | { found: Problem } | undefined {
  const planId = saidBy(said, 'planId');
  if (planId === '') return undefined;
  const plan = known.plans.find((each) => each.ref.planId === planId && isOf(said, each.publisher));
  if (!plan) return { found: unknownTarget(said, known) };
  if (stated.plan && stated.plan !== plan) return { found: contradiction(plan, stated.plan) };
  const address = { plan, publisher: plan.publisher };
  const periodId = saidBy(said, 'periodId');
  if (scope !== 'period') return address;
  if (periodId === '') return undefined;
  if (stated.periodId !== undefined && stated.periodId !== periodId) {
    const facts = { actual: periodId, expected: stated.periodId, what: '期' } as const;
    return { found: problem('target-contradiction', facts) };
  }
  const period = decidePeriod(periodId, plan, new Set(), []);
  return 'found' in period ? period : { ...address, periodId };
}
