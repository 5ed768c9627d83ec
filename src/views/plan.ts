import type { OutlineNode } from '#src/domain/outline.ts';
import type { EvaluationStep } from '#src/domain/plan.ts';
import { formatFiscalYear, formatPeriod } from '#src/domain/period.ts';
import {
  countedItems,
  isCounted,
  itemsUnder,
  latestPeriod,
  nodeIdsUnder,
  outlineTrail,
  topNodes,
} from '#src/domain/plan-queries.ts';
import { periodPath, planPath, sheetPath } from '#src/domain/site-paths.ts';
import { planName, type PlanContext } from './context.ts';
import { buildDepartmentLinks, planDepartments, type DepartmentLink } from './departments.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { buildItemLink, type ItemLink } from './item-link.ts';
import { buildLegends, type LegendView } from './legend.ts';
import { planNotes, type NoteView } from './notes.ts';
import { outlineLabel, outlineNumber } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import { describePeriod } from './period-lead.ts';
import { buildFacets } from './search-facets.ts';
import { tableFiles, type TableFileView } from './table-files.ts';

/** The items of one node of the outline. */
export interface PlanGroupView {
  /** The node's place below the part; absent for the part's own items. */
  label?: string;
  items: ItemLink[];
}

export interface PlanPartView {
  id: string;
  number: string;
  name: string;
  motto?: string;
  description?: string;
  sheet?: Link;
  groups: PlanGroupView[];
  distribution?: DistributionView;
}

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
  periods: Link[];
  departments: DepartmentLink[];
  steps: EvaluationStep[];
  legends: LegendView[];
  sources: { line: string; url?: string }[];
  files: TableFileView[];
  notes: NoteView[];
}

/** What stands below a part, node by node in the outline's order. */
function buildGroups(context: PlanContext, part: OutlineNode): PlanGroupView[] {
  const { plan } = context;
  const below = nodeIdsUnder(plan, part.id);
  return plan.outline
    .filter(({ id }) => below.has(id))
    .flatMap((node) => {
      const items = plan.items.filter(({ outlineId }) => outlineId === node.id);
      const [, ...trail] = outlineTrail(plan, node.id);
      const label = trail.map((each) => outlineLabel(plan.definition, each)).join(' › ');
      const group = { items: items.map((item) => buildItemLink(context, item)) };
      return items.length === 0 ? [] : [{ ...group, ...(label !== '' && { label }) }];
    });
}

function buildParts(context: PlanContext): PlanPartView[] {
  const { plan, ref } = context;
  const period = latestPeriod(plan);
  const parts = topNodes(plan).map((node) => {
    const items = itemsUnder(plan, node.id);
    const distribution = headlineDistribution(context, period, items.filter(isCounted));
    return {
      id: node.id,
      number: outlineNumber(plan.definition, node),
      name: node.name,
      groups: buildGroups(context, node),
      ...(node.motto !== undefined && { motto: node.motto }),
      ...(node.description !== undefined && { description: node.description }),
      ...(period && {
        sheet: { text: '様式で見る', path: sheetPath(ref, period.id, node.id) },
      }),
      ...(distribution && { distribution }),
    };
  });
  const loose = plan.items.filter(({ outlineId }) => outlineId === undefined);
  if (loose.length === 0) return parts;
  const items = loose.map((item) => buildItemLink(context, item));
  const name = parts.length === 0 ? 'すべての項目' : 'そのほかの項目';
  return [...parts, { id: 'items', number: '', name, groups: [{ items }] }];
}

function describeParts({ plan }: PlanContext, itemCount: number) {
  const nodes = topNodes(plan).length;
  const levelName = plan.definition.levels?.[0]?.name ?? '柱';
  const count = itemCount === 0 ? '項目はまだありません。' : `${itemCount}項目があります。`;
  return nodes === 0
    ? { partsTitle: '項目', partsLead: count }
    : { partsTitle: `${levelName}と項目`, partsLead: `${nodes}の${levelName}に、${count}` };
}

function formatTerm({ plan }: PlanContext): string | undefined {
  const { start, end } = plan.definition.term ?? {};
  if (start !== undefined && start === end) return formatFiscalYear(start);
  const from = start === undefined ? '' : `${formatFiscalYear(start)}から`;
  const to = end === undefined ? '' : `${formatFiscalYear(end)}まで`;
  return from + to || undefined;
}

function buildMeta(context: PlanContext, itemCount: number, latest: PlanView['latest']): PageMeta {
  const { description = '' } = context.plan.definition;
  const { partsLead } = describeParts(context, itemCount);
  const sentence = latest ? `${latest.period.text}は、${latest.lead}` : '';
  return {
    title: planName(context),
    description: `${planName(context)}の内容と進み具合。${partsLead}${sentence}`,
    path: planPath(context.ref),
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
    meta: buildMeta(context, items.length, latest),
    publisher: publisher.definition.name,
    title: definition.title,
    itemCount: items.length,
    ...describeParts(context, items.length),
    parts: buildParts(context),
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
    ...(definition.description !== undefined && { description: definition.description }),
    ...(term !== undefined && { term }),
    ...(latest && { latest }),
  };
}
