import { HOME_PATH, periodPath, planPath } from '#src/domain/site-paths.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { countedItems, latestPeriod } from '#src/domain/plan-queries.ts';
import { lastModified } from '#src/domain/publication.ts';
import { planContexts, type PlanContext } from './context.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { describeItemCount } from './lineage-side.ts';
import type { Link, PageMeta } from './page.ts';
import type { PlanTopic } from './plan-topic.ts';
import { planTopics } from './plan-topics.ts';

export interface PlanCardView {
  plan: Link;
  description?: string;
  /** `79項目・点検意見39件` */
  contents: string;
  /** The latest period, when anything was reported. */
  period?: Link;
  /** In the plan's own scale; figures of two plans are never put together. */
  distribution?: DistributionView;
  /** What else the plan tells. */
  topics: PlanTopic[];
}

/** The plans of one municipality. */
export interface PublisherView {
  id: string;
  name: string;
  plans: PlanCardView[];
}

export interface HomeView {
  meta: PageMeta;
  publishers: PublisherView[];
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
  const distribution = headlineDistribution(context, period, countedItems(plan));
  const { title, description } = plan.definition;
  return {
    plan: { text: title, path: planPath(ref) },
    contents: describeCard(context, period?.reviews.length ?? 0),
    topics: planTopics(context),
    ...(description !== undefined && { description }),
    ...(period && { period: { text: formatPeriod(period.id), path: periodPath(ref, period.id) } }),
    ...(distribution && { distribution }),
  };
}

/** Municipalities and their plans in the site's order; those without a plan are left out. */
function buildPublishers(dataset: Dataset): PublisherView[] {
  const contexts = planContexts(dataset);
  return [...Map.groupBy(contexts, ({ publisher }) => publisher)].map(
    ([{ id, definition }, own]) => ({
      id,
      name: definition.name,
      plans: own.map(buildCard),
    }),
  );
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

export function buildHomeView(dataset: Dataset): HomeView {
  return {
    meta: {
      title: dataset.site.name,
      description: dataset.site.description,
      path: HOME_PATH,
      breadcrumbs: [],
      hasFeed: planContexts(dataset).some(({ plan }) => lastModified(plan) !== undefined),
    },
    publishers: buildPublishers(dataset),
    examples: exampleWords(dataset),
  };
}
