import { HOME_PATH, periodPath, planPath } from '#src/domain/site-paths.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { countedItems, latestPeriod } from '#src/domain/plan-queries.ts';
import { planContexts, type PlanContext } from './context.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import type { Link, PageMeta } from './page.ts';

export interface PlanCardView {
  publisher: string;
  plan: Link;
  description?: string;
  itemCount: number;
  reviewCount: number;
  /** The latest period, when anything was reported. */
  period?: Link;
  distribution?: DistributionView;
}

export interface HomeView {
  meta: PageMeta;
  plans: PlanCardView[];
  /** Words to try in the search box, taken from the data. */
  examples: string[];
}

function buildCard(context: PlanContext): PlanCardView {
  const { plan, publisher, ref } = context;
  const period = latestPeriod(plan);
  const items = countedItems(plan);
  const distribution = headlineDistribution(context, period, items);
  const { title, description } = plan.definition;
  return {
    publisher: publisher.definition.name,
    plan: { text: title, path: planPath(ref) },
    ...(description !== undefined && { description }),
    itemCount: items.length,
    reviewCount: period?.reviews.length ?? 0,
    ...(period && { period: { text: formatPeriod(period.id), path: periodPath(ref, period.id) } }),
    ...(distribution && { distribution }),
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

export function buildHomeView(dataset: Dataset): HomeView {
  return {
    meta: {
      title: dataset.site.name,
      description: dataset.site.description,
      path: HOME_PATH,
      breadcrumbs: [],
    },
    plans: planContexts(dataset).map(buildCard),
    examples: exampleWords(dataset),
  };
}
