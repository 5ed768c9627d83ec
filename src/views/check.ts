import type { Dataset } from '#src/domain/dataset.ts';
import { comparePeriods, formatPeriodShort } from '#src/domain/period.ts';
import { CHECK_PATH } from '#src/domain/site-paths.ts';
import { planContexts, planName, type PlanContext } from './context.ts';
import type { PageMeta } from './page.ts';
import { buildGuideFacets } from './search-facets.ts';

export interface CheckChoice {
  /** `koganei/action-plan-2020`, `2020-h1` */
  value: string;
  text: string;
}

/** The page that checks files before they are handed in. */
export interface CheckView {
  meta: PageMeta;
  plans: CheckChoice[];
  /** Periods of all plans, newest first, collecting ones among them. */
  periods: CheckChoice[];
}

const TITLE = '提出前の確認';

function buildMeta({ site }: Dataset): PageMeta {
  return {
    title: TITLE,
    description:
      '進行管理シート（Excel）や CSV を、どこにも送らずにこの画面で確かめ、直すところを示します。',
    path: CHECK_PATH,
    breadcrumbs: [],
    search: buildGuideFacets(site.name, TITLE),
  };
}

function periodChoices(contexts: readonly PlanContext[]): CheckChoice[] {
  const ids = contexts.flatMap(({ plan }) =>
    [...plan.periods, ...plan.collecting].map(({ id }) => id),
  );
  const newestFirst = [...new Set(ids)].sort(comparePeriods).reverse();
  return newestFirst.map((id) => ({ value: id, text: formatPeriodShort(id) }));
}

/** The page that checks files before they are handed in, with the plans and periods they may be for. */
export function buildCheckView(dataset: Dataset): CheckView {
  const contexts = planContexts(dataset);
  const plans = contexts.map((context) => ({
    value: `${context.ref.publisherId}/${context.ref.planId}`,
    text: planName(context),
  }));
  return { meta: buildMeta(dataset), plans, periods: periodChoices(contexts) };
}
