import type { EvaluationStep } from '#src/domain/plan.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { countedItems, latestPeriod } from '#src/domain/plan-queries.ts';
import { lastModified } from '#src/domain/publication.ts';
import { periodPath, planPath } from '#src/domain/site-paths.ts';
import { describeCollecting } from './collecting.ts';
import { planName, type PlanContext } from './context.ts';
import { planCorrections, type CorrectionView } from './corrections.ts';
import { buildDepartmentLinks, planDepartments, type DepartmentLink } from './departments.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { buildLegends, type LegendView } from './legend.ts';
import { planNotes, type NoteView } from './notes.ts';
import type { Link, PageMeta } from './page.ts';
import { describePeriod } from './period-lead.ts';
import { buildParts, describeParts, type PlanPartView } from './plan-parts.ts';
import { formatTerm } from './plan-term.ts';
import type { PlanTopic } from './plan-topic.ts';
import { planTopics } from './plan-topics.ts';
import { buildFacets } from './search-facets.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

export interface PlanView {
  meta: PageMeta;
  publisher: string;
  title: string;
  description?: string;
  term?: string;
  itemCount: number;
  /** Heading and lead of the list of parts: `取組と項目`, `11の取組に、79項目があります。` */
  partsTitle: string;
  partsLead: string;
  parts: PlanPartView[];
  latest?: { period: Link; lead: string; distribution?: DistributionView };
  /** One sentence for each period whose reports are still coming in. */
  collecting: string[];
  topics: PlanTopic[];
  periods: Link[];
  departments: DepartmentLink[];
  steps: EvaluationStep[];
  legends: LegendView[];
  sources: { line: string; url?: string }[];
  files: TableFileView[];
  notes: NoteView[];
  corrections: CorrectionView[];
}

function buildMeta(context: PlanContext, latest: PlanView['latest']): PageMeta {
  const { description = '' } = context.plan.definition;
  const { partsLead } = describeParts(context);
  const sentence = latest ? `${latest.period.text}は、${latest.lead}` : '';
  return {
    title: planName(context),
    description: `${planName(context)}の内容と進み具合。${partsLead}${sentence}`,
    path: planPath(context.ref),
    embeddable: true,
    hasFeed: lastModified(context.plan) !== undefined,
    breadcrumbs: [],
    search: buildFacets(context, 'plan', {
      title: context.plan.definition.title,
      text: description,
    }),
  };
}

/** What is promised, and where it stands. */
export function buildPlanView(context: PlanContext): PlanView {
  const { plan, publisher, ref } = context;
  const { definition } = plan;
  const items = countedItems(plan);
  const period = latestPeriod(plan);
  const distribution = headlineDistribution(context, period, items);
  const latest = period && {
    period: { text: formatPeriod(period.id), path: periodPath(ref, period.id) },
    lead: describePeriod(context, period),
    ...(distribution && { distribution }),
  };
  const term = formatTerm(context);
  return {
    meta: buildMeta(context, latest),
    publisher: publisher.definition.name,
    title: definition.title,
    itemCount: items.length,
    ...describeParts(context),
    parts: buildParts(context),
    collecting: plan.collecting.map(describeCollecting),
    topics: planTopics(context),
    periods: plan.periods
      .toReversed()
      .map(({ id }) => ({ text: formatPeriod(id), path: periodPath(ref, id) })),
    departments: buildDepartmentLinks(
      context,
      planDepartments(context).map(({ name }) => name),
    ),
    steps: definition.evaluation ?? [],
    legends: buildLegends(definition),
    sources: (definition.sources ?? []).map(({ title, publisher: by, url }) => ({
      line: `${by}「${title}」`,
      ...(url !== undefined && { url }),
    })),
    files: tableFiles(context),
    notes: planNotes(context),
    corrections: planCorrections(context),
    ...(definition.description !== undefined && { description: definition.description }),
    ...(term !== undefined && { term }),
    ...(latest && { latest }),
  };
}
