import type { Dataset, PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { latestPeriod } from '#src/domain/plan-queries.ts';
import { sentencesOf } from '#src/domain/sentences.ts';
import { HOME_PATH, periodPath, planPath, shareImagePath } from '#src/domain/site-paths.ts';
import { planContexts, planName, type PlanContext } from './context.ts';
import { describePeriod } from './period-lead.ts';
import { describeParts } from './plan-parts.ts';
import { formatTerm } from './plan-term.ts';

/** A picture that stands for a page where somebody shares its address. */
export interface ShareImageLink {
  path: string;
  /** The words of the picture, for those who do not see it. */
  alt: string;
}

/** How a period turned out, or what a plan without a period has; the most important sentence first. */
export function leadFacts(context: PlanContext, period: PeriodReport | undefined): string[] {
  if (!period) return sentencesOf(describeParts(context).partsLead);
  return sentencesOf(describePeriod(context, period));
}

/** What the site is for, and whose plans it has. */
export function siteFacts(dataset: Dataset): string[] {
  const contexts = planContexts(dataset);
  const names = new Set(contexts.map(({ publisher }) => publisher.definition.name));
  const contents = `${contexts.length}件の計画を載せています：${[...names].join('、')}`;
  return [dataset.site.description, ...(contexts.length === 0 ? [] : [contents])];
}

/** `令和2年度（2020年度）上半期の進み具合` */
export function describePeriodTime(period: PeriodReport): string {
  return `${formatPeriod(period.id)}の進み具合`;
}

/** The latest period of a plan, or its term when it has none. */
export function describePlanTime(context: PlanContext): string | undefined {
  const period = latestPeriod(context.plan);
  if (period) return describePeriodTime(period);
  const term = formatTerm(context);
  return term && `計画期間：${term}`;
}

function linkTo(page: string, words: readonly (string | undefined)[]): ShareImageLink {
  return {
    path: shareImagePath(page),
    alt: words.filter((each) => each !== undefined).join(' '),
  };
}

/** The picture of the site, with its words for those who do not see it. */
export function siteImageLink(dataset: Dataset): ShareImageLink {
  return linkTo(HOME_PATH, [dataset.site.name, ...siteFacts(dataset)]);
}

/** The picture of a plan, which says how its latest period stands. */
export function planImageLink(context: PlanContext): ShareImageLink {
  const facts = leadFacts(context, latestPeriod(context.plan));
  return linkTo(planPath(context.ref), [planName(context), describePlanTime(context), ...facts]);
}

/** The picture of a period, which says how the period stands. */
export function periodImageLink(context: PlanContext, period: PeriodReport): ShareImageLink {
  const words = [planName(context), describePeriodTime(period), ...leadFacts(context, period)];
  return linkTo(periodPath(context.ref, period.id), words);
}
