import { indicatorsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildIndicatorLink, type IndicatorLink } from './indicator-link.ts';
import { countOutcomes, summariseOutcomes } from './indicator-summary.ts';
import { buildOutcome, type OutcomeView } from './indicator-track.ts';
import type { PageMeta } from './page.ts';
import { buildFacets } from './search-facets.ts';
import { findSource, buildSource, type SourceView } from './source.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface IndicatorsView {
  meta: PageMeta;
  planName: string;
  lead: string;
  /** How many have which outcome; none that no indicator has. */
  counts: { outcome: OutcomeView; count: number }[];
  indicators: IndicatorLink[];
  files: TableFileView[];
  source?: SourceView;
}

const TABLES = ['indicators', 'measurements'];

/** The files that hold the indicators and their values. */
export function indicatorFiles(context: PlanContext): TableFileView[] {
  return tableFiles(context).filter(({ name }) => TABLES.includes(name));
}

/** The plan's one document, or the one of its latest period: indicators name none. */
export function indicatorSource(
  context: PlanContext,
  meta: PageMeta,
  place?: string,
): SourceView | undefined {
  const { sources = [] } = context.plan.definition;
  const only = sources.length === 1 ? sources[0] : undefined;
  const document = only ?? findSource(context, context.plan.periods.at(-1)?.id);
  return buildSource(context, document, place, meta);
}

function buildMeta(context: PlanContext, lead: string): PageMeta {
  const name = planName(context);
  return {
    title: `指標 ${name}`,
    description: `${name}の指標の一覧。出発点、現在の値、目標を並べています。${lead}`,
    path: indicatorsPath(context.ref),
    breadcrumbs: [planCrumb(context)],
    search: buildFacets(context, 'indicator', {
      title: `${context.plan.definition.title}の指標`,
      text: context.plan.indicators.map((each) => each.name).join(' '),
    }),
  };
}

/** All indicators of a plan, in its order: they are not ranked. */
export function buildIndicatorsView(context: PlanContext): IndicatorsView {
  const lead = summariseOutcomes(context.plan);
  const meta = buildMeta(context, lead);
  const source = indicatorSource(context, meta);
  return {
    meta,
    planName: planName(context),
    lead,
    counts: countOutcomes(context.plan).map(({ outcome, count }) => ({
      outcome: buildOutcome(outcome),
      count,
    })),
    indicators: context.plan.indicators.map((each) => buildIndicatorLink(context, each)),
    files: indicatorFiles(context),
    ...(source && { source }),
  };
}
