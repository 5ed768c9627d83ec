import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { columnsFor } from '#src/domain/form.ts';
import { formatPeriodShort, parsePeriodId, periodOf } from '#src/domain/period.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import { planName, type KnownPlan } from '../known-data.ts';
import type { Decision } from './decision.ts';
import { findPeriods, isWithin } from './find-periods.ts';

type KnownPeriod = KnownPlan['periods'][number];

function choices(periods: readonly KnownPeriod[]): string {
  const list = periods.map(({ id }) => `${id}（${formatPeriodShort(id)}）`);
  return list.length === 0 ? 'なし' : list.join('、');
}

function missing(plan: KnownPlan, periodId: string): Problem {
  const isPeriod = parsePeriodId(periodId) !== undefined;
  return problem('period-missing', {
    actual: isPeriod ? `${formatPeriodShort(periodId)}（${periodId}）` : `「${periodId}」`,
    plan: planName(plan),
    command: `npm run new-period -- ${planFolder(plan.ref)} ${periodId}`,
    expected: choices(plan.periods),
  });
}

function undecided(plan: KnownPlan): Problem {
  const expected = choices(plan.periods);
  return plan.periods.length === 0
    ? missing(plan, '期')
    : problem('target-undecided', { what: '期', option: '--period', expected });
}

function takeStated(plan: KnownPlan, stated: string, title: string): Decision<string> {
  if (plan.periods.every(({ id }) => id !== stated)) return { found: missing(plan, stated) };
  const named = findPeriods(title);
  const agrees = named.some((id) => isWithin(id, stated) || isWithin(stated, id));
  if (named.length === 0 || agrees) return { value: stated };
  const actual = named.map(formatPeriodShort).join('・');
  const expected = formatPeriodShort(stated);
  return { value: stated, doubt: problem('title-contradiction', { actual, expected }) };
}

/** The periods whose form has as many of the sheet's columns as any. */
function fittingPeriods(plan: KnownPlan, keys: ReadonlySet<string>): KnownPeriod[] {
  const { form } = plan.definition;
  const fits = plan.periods.map((period) => ({
    period,
    shared: columnsFor(form, periodOf(period.id)).filter(({ id }) => keys.has(id)).length,
  }));
  const most = Math.max(0, ...fits.map(({ shared }) => shared));
  return fits.filter(({ shared }) => shared === most).map(({ period }) => period);
}

function hasCycle({ definition }: KnownPlan, id: string): boolean {
  return [definition.cycle].flat().includes(periodOf(id).cycle);
}

/** A title often names the year only: then the columns tell whether a part of it is meant. */
function narrow(year: string, fitting: readonly KnownPeriod[]): string {
  const [only, ...others] = fitting.filter(({ id }) => isWithin(id, year));
  return only && others.length === 0 ? only.id : year;
}

/** What a title's periods say of the plan's; undefined when they settle nothing. */
function takeNamed(
  plan: KnownPlan,
  named: readonly string[],
  fitting: readonly KnownPeriod[],
): Decision<string> | undefined {
  const open = plan.periods.filter(({ id }) => named.includes(id));
  if (open.length === 1 && open[0]) return { value: narrow(open[0].id, fitting) };
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || open.length > 0) return undefined;
  if (hasCycle(plan, only)) return { found: missing(plan, only) };
  const within = plan.periods.filter(({ id }) => isWithin(id, only));
  return within.length === 1 && within[0] ? { value: within[0].id } : undefined;
}

/** A sheet that says nothing of its period is for the one that is being collected. */
function takeOnly(periods: readonly KnownPeriod[]): string | undefined {
  const collecting = periods.filter(({ isCollecting }) => isCollecting);
  const [only, ...others] = collecting.length > 0 ? collecting : periods;
  return others.length === 0 ? only?.id : undefined;
}

/**
 * The period that a sheet is about.
 * @param keys keys of the form's columns that the sheet has
 * @param titles texts that may name the period, the most telling first
 */
export function decidePeriod(
  stated: string | undefined,
  plan: KnownPlan,
  keys: ReadonlySet<string>,
  titles: readonly string[],
): Decision<string> {
  if (stated !== undefined) return takeStated(plan, stated, titles[0] ?? '');
  const found = titles.map(findPeriods);
  const fitting = fittingPeriods(plan, keys);
  for (const named of found) {
    const taken = takeNamed(plan, named, fitting);
    if (taken) return taken;
  }
  const telling = found.flat();
  const within = fitting.filter(({ id }) => telling.some((outer) => isWithin(id, outer)));
  const only = takeOnly(within.length > 0 ? within : fitting);
  // A title that names years of which none is open must not lead to some other year.
  if (only !== undefined && (telling.length === 0 || within.length > 0)) return { value: only };
  return { found: undecided(plan) };
}
