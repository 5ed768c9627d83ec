import type { Dataset, PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriodMonths } from '#src/domain/period.ts';
import { countedItems, latestPeriod } from '#src/domain/plan-queries.ts';
import { sentencesOf } from '#src/domain/sentences.ts';
import type { PlanContext } from './context.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { planTopics } from './plan-topics.ts';
import {
  describePeriodTime,
  describePlanTime,
  leadFacts,
  periodImageLink,
  planImageLink,
  siteFacts,
  siteImageLink,
} from './share-image-link.ts';

/** What a picture that stands for a page shows, from top to bottom. */
export interface ShareImageView {
  /** Of the picture, relative to the site's base. */
  path: string;
  /** Beside the site's mark. */
  head: string;
  publisher?: string;
  title: string;
  /** The period in both calendars, or the term of the plan. */
  time?: string;
  /** Sentences, the most important first. */
  facts: string[];
  distribution?: DistributionView;
  notice?: string;
}

const noticeOf = ({ site: { notice } }: Dataset) => (notice === undefined ? {} : { notice });

function planParts(context: PlanContext, period: PeriodReport | undefined) {
  const { dataset, publisher, plan } = context;
  const distribution = headlineDistribution(context, period, countedItems(plan));
  return {
    ...noticeOf(dataset),
    head: dataset.site.name,
    publisher: publisher.definition.name,
    title: plan.definition.title,
    ...(distribution && { distribution }),
  };
}

/** The first sentence of what each part of the plan tells, beside its items. */
function topicFacts(context: PlanContext): string[] {
  return planTopics(context).map(({ title, sentence }) => {
    const [first = ''] = sentencesOf(sentence);
    return first.startsWith(title) ? first : `${title}：${first}`;
  });
}

/** What the picture of a plan shows: where it stands. Without grades it is told by what else it has. */
export function buildPlanShareImage(context: PlanContext): ShareImageView {
  const period = latestPeriod(context.plan);
  const parts = planParts(context, period);
  const time = describePlanTime(context);
  const facts = leadFacts(context, period);
  return {
    ...parts,
    path: planImageLink(context).path,
    facts: parts.distribution ? facts : [...facts, ...topicFacts(context)],
    ...(time !== undefined && { time }),
  };
}

/** What the picture of a period shows: how it turned out. */
export function buildPeriodShareImage(context: PlanContext, period: PeriodReport): ShareImageView {
  return {
    ...planParts(context, period),
    path: periodImageLink(context, period).path,
    time: `${describePeriodTime(period)}（${formatPeriodMonths(period.id)}）`,
    facts: leadFacts(context, period),
  };
}

/** What the picture of the site shows. */
export function buildSiteShareImage(dataset: Dataset): ShareImageView {
  const { site } = dataset;
  return {
    ...noticeOf(dataset),
    path: siteImageLink(dataset).path,
    head: `運営：${site.operator}`,
    title: site.name,
    facts: siteFacts(dataset),
  };
}
