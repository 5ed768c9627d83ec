import type { Indicator } from '#src/domain/indicator.ts';
import { indicatorPath, indicatorsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import type { PageMeta } from './page.ts';
import { buildFacets } from './search-facets.ts';

/** The name, with its number where another indicator has the same name. */
function distinctName({ plan }: PlanContext, { id, name, number }: Indicator): string {
  const isTwin = plan.indicators.some((each) => each.id !== id && each.name === name);
  return isTwin ? `${name}（指標${number ?? id}）` : name;
}

/** @param lead the sentences that say where it started, is and should be */
export function buildIndicatorMeta(
  context: PlanContext,
  indicator: Indicator,
  lead: readonly string[],
): PageMeta {
  const name = planName(context);
  const { description = '' } = indicator;
  return {
    title: `${distinctName(context, indicator)} 指標 ${name}`,
    description: `${name}の指標「${indicator.name}」。${lead.join('')}`,
    path: indicatorPath(context.ref, indicator.id),
    embeddable: true,
    breadcrumbs: [planCrumb(context), { text: '指標', path: indicatorsPath(context.ref) }],
    search: buildFacets(context, 'indicator', {
      title: indicator.name,
      text: [indicator.name, description, ...lead].join(' '),
    }),
  };
}
