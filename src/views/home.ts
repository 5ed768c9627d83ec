import { HOME_PATH, periodPath, planPath } from '#src/domain/site-paths.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { countedItems, latestPeriod } from '#src/domain/plan-queries.ts';
import { lastModified } from '#src/domain/publication.ts';
import { planContexts, planName, type PlanContext } from './context.ts';
import { describeItemCount } from './lineage-side.ts';
import type { Link, PageMeta } from './page.ts';
import { buildNews, type NewsListView } from './plan-news.ts';
import { buildPlanStatus, type PlanStatus } from './plan-status.ts';
import { planTopics } from './plan-topics.ts';

export interface PlanCardView {
  plan: Link;
  /** The latest period, when anything was reported. */
  period?: Link;
  /** In the plan's own scale; figures of two plans are never put together. */
  status: PlanStatus;
  /** `79項目・点検意見39件` */
  contents: string;
  /** What else the plan tells. */
  topics: Link[];
}

export interface HomeView {
  meta: PageMeta;
  /** In the site's order, those of one municipality together. */
  plans: PlanCardView[];
  /** Absent where the data name no day on which anything came out. */
  news?: NewsListView;
  /** Words to try in the search box, taken from the data. */
  examples: string[];
}

function describeCard(context: PlanContext, reviewCount: number): string {
  const items = describeItemCount(context, countedItems(context.plan));
  return reviewCount === 0 ? items : `${items}・点検意見${reviewCount}件`;
}

function buildCard(context: PlanContext): PlanCardView {
  const { plan, ref } = context;
  const period = latestPeriod(plan);
  return {
    plan: { text: planName(context), path: planPath(ref) },
    status: buildPlanStatus(context),
    contents: describeCard(context, period?.reviews.length ?? 0),
    topics: planTopics(context).map(({ title, link }) => ({ text: title, path: link.path })),
    ...(period && {
      period: { text: formatPeriodShort(period.id), path: periodPath(ref, period.id) },
    }),
  };
}

const EXAMPLE_COUNT = 3;

/** Words that staff declared as official terms and that some item's name really contains. */
export function exampleWords({ synonyms, publishers }: Dataset): string[] {
  const names = publishers
    .flatMap(({ plans }) => plans.flatMap(({ items }) => items))
    .map(({ name }) => name);
  return synonyms
    .map(({ word }) => word)
    .filter((word) => names.some((name) => name.includes(word)))
    .slice(0, EXAMPLE_COUNT);
}

/** Which plans there are, how they are doing and what is new. */
export function buildHomeView(dataset: Dataset): HomeView {
  const news = buildNews(dataset);
  return {
    meta: {
      title: '計画の進み具合',
      description: dataset.site.description,
      path: HOME_PATH,
      breadcrumbs: [],
      hasFeed: planContexts(dataset).some(({ plan }) => lastModified(plan) !== undefined),
    },
    plans: planContexts(dataset).map(buildCard),
    examples: exampleWords(dataset),
    ...(news && { news }),
  };
}
