import { indicatorsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildIndicatorLink, type IndicatorLink } from './indicator-link.ts';
import { countOutcomes, summariseOutcomes } from './indicator-summary.ts';
import { buildOutcome, type OutcomeView } from './indicator-outcome.ts';
import {
  buildControls,
  buildFilter,
  NAME_KEY,
  NAME_SORTS,
  type ListControls,
  type RowFacts,
} from './list.ts';
import type { PageMeta } from './page.ts';
import { buildFacets } from './search-facets.ts';
import { findSource, buildSource, type SourceView } from './source.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface IndicatorsView {
  meta: PageMeta;
  lead: string;
  /** How many have which outcome; none that no indicator has. */
  counts: { outcome: OutcomeView; count: number }[];
  indicators: (IndicatorLink & { facts: RowFacts })[];
  controls: ListControls | undefined;
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

const OUTCOME_FILTER = '結果';

function withFacts(indicator: IndicatorLink): IndicatorLink & { facts: RowFacts } {
  const { text, outcome } = indicator;
  const facts = { values: { [OUTCOME_FILTER]: [outcome.word] }, keys: { [NAME_KEY]: text } };
  return { ...indicator, facts };
}

function buildIndicatorControls(
  context: PlanContext,
  rows: readonly RowFacts[],
): ListControls | undefined {
  const outcomes = countOutcomes(context.plan).map(({ outcome }) => buildOutcome(outcome).word);
  const choices = outcomes.map((word) => ({ value: word, text: word }));
  return buildControls(rows, {
    unit: '指標',
    filters: [buildFilter(OUTCOME_FILTER, rows, choices)],
    sorts: NAME_SORTS,
  });
}

/** All indicators of a plan, in its order: they are not ranked. */
export function buildIndicatorsView(context: PlanContext): IndicatorsView {
  const lead = summariseOutcomes(context.plan);
  const meta = buildMeta(context, lead);
  const source = indicatorSource(context, meta);
  const indicators = context.plan.indicators.map((each) =>
    withFacts(buildIndicatorLink(context, each)),
  );
  return {
    meta,
    lead,
    counts: countOutcomes(context.plan).map(({ outcome, count }) => ({
      outcome: buildOutcome(outcome),
      count,
    })),
    indicators,
    controls: buildIndicatorControls(
      context,
      indicators.map(({ facts }) => facts),
    ),
    files: indicatorFiles(context),
    ...(source && { source }),
  };
}
