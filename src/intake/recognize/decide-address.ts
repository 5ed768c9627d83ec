import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { foldText } from '#src/domain/fold.ts';
import type { KnownData, KnownPlan, KnownPublisher } from '../known-data.ts';
import type { SheetOf } from '../place.ts';
import type { Address, Scope } from '../target.ts';
import { decidePeriod } from './decide-period.ts';
import { decidePlan } from './decide-plan.ts';
import type { Decision } from './decision.ts';
import type { FoundHeader } from './find-header.ts';
import type { StatedAddress } from './stated-address.ts';
import { titlesOf } from './titles-of.ts';

/** What speaks for one address or another. */
interface Evidence extends SheetOf {
  header: FoundHeader;
  /** Plans whose columns the sheet has. */
  fitting: readonly KnownPlan[];
  stated: StatedAddress;
  known: KnownData;
}

function decidePublisher(evidence: Evidence): Decision<KnownPublisher> {
  const { stated, known } = evidence;
  if (stated.plan) return { value: stated.plan.publisher };
  const titles = titlesOf(evidence, evidence.header.row).map(foldText);
  const named = known.publishers.filter(({ name }) =>
    titles.some((title) => title.includes(foldText(name))),
  );
  const [only, ...others] = named.length > 0 ? named : known.publishers;
  if (only && others.length === 0) return { value: only };
  const plans = known.plans.map(({ ref, publisher }) => [
    `${ref.publisherId}/${ref.planId}`,
    publisher.name,
  ]);
  const expected = plans.map(([plan, name]) => `${plan}（${name}）`).join('、');
  return { found: problem('target-undecided', { what: '計画', option: '--plan', expected }) };
}

function columnKeys({ cells }: FoundHeader): Set<string> {
  const roles = cells.flatMap(({ match }) => (match ? [match.role] : []));
  return new Set(roles.flatMap((role) => (role.kind === 'own' ? [role.column.key] : [])));
}

/** Where the rows of a sheet belong, with what casts doubt on it; or why that cannot be told. */
export function decideAddress(
  scope: Scope,
  evidence: Evidence,
): { address: Address; doubts: Problem[] } | { found: Problem } {
  if (scope === 'site') return { address: {}, doubts: [] };
  if (scope === 'publisher') {
    const publisher = decidePublisher(evidence);
    return 'found' in publisher
      ? publisher
      : { address: { publisher: publisher.value }, doubts: [] };
  }
  const { stated, known, fitting, header } = evidence;
  const titles = titlesOf(evidence, header.row);
  const plan = decidePlan(stated.plan, known.plans, fitting, titles);
  if ('found' in plan) return plan;
  const ofPlan = { plan: plan.value, publisher: plan.value.publisher };
  const doubts = plan.doubt ? [plan.doubt] : [];
  if (scope === 'plan') return { address: ofPlan, doubts };
  const period = decidePeriod(stated.periodId, plan.value, columnKeys(header), titles);
  if ('found' in period) return period;
  return {
    address: { ...ofPlan, periodId: period.value },
    doubts: [...doubts, ...(period.doubt ? [period.doubt] : [])],
  };
}
