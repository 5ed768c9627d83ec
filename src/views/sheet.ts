import type { PeriodReport } from '#src/domain/dataset.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { PHASES, columnsFor, phaseName, type Phase } from '#src/domain/form.ts';
import { formatPeriod, formatPeriodShort, periodOf } from '#src/domain/period.ts';
import {
  isCounted,
  itemsUnder,
  nodeIdsUnder,
  progressOf,
  reviewsOf,
  topNodes,
} from '#src/domain/plan-queries.ts';
import { itemPath, periodPath, sheetPath } from '#src/domain/site-paths.ts';
import { buildAnswer } from './answer.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { headlineDistribution } from './evaluation.ts';
import { countItemNotes, outlineNotes, type NoteView } from './notes.ts';
import { outlineLabel, outlineNumber } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import type { FieldView } from './report.ts';
import { buildReview, type ReviewView } from './review.ts';
import { buildFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';
import { buildLegends, type LegendView } from './legend.ts';

export interface SheetRow {
  item: Link;
  departments: DepartmentLink[];
  fields: FieldView[];
  /** How many notes concern the row; the item's page has them. */
  noteCount: number;
}

interface BandColumn {
  id: string;
  header: string;
  /** Ratings need less room than running text. */
  isRating: boolean;
}

/** The official sheet: bands over columns over rows. */
export interface SheetView {
  meta: PageMeta;
  planName: string;
  periodName: string;
  /** `取組④` */
  number: string;
  name: string;
  motto?: string;
  description?: string;
  itemHeader: string;
  departmentHeader: string;
  bands: { phase: Phase; name: string; columns: BandColumn[] }[];
  rows: SheetRow[];
  sentence?: string;
  reviews: ReviewView[];
  notes: NoteView[];
  legends: LegendView[];
  previous?: Link;
  next?: Link;
  period: Link;
  source?: SourceView;
}

function buildBands({ plan }: PlanContext, period: PeriodReport): SheetView['bands'] {
  const { form } = plan.definition;
  if (!form) return [];
  const columns = columnsFor(form, periodOf(period.id));
  return PHASES.map((phase) => ({
    phase,
    name: phaseName(form, phase, periodOf(period.id)),
    columns: columns
      .filter((column) => column.phase === phase)
      .map(({ id, header, kind }) => ({ id, header, isRating: kind === 'rating' })),
  })).filter((band) => band.columns.length > 0);
}

function buildSheetRows(context: PlanContext, period: PeriodReport, node: OutlineNode): SheetRow[] {
  const { plan, ref } = context;
  const columns = columnsFor(plan.definition.form, periodOf(period.id));
  const ordered = PHASES.flatMap((phase) => columns.filter((column) => column.phase === phase));
  return itemsUnder(plan, node.id).map((item) => ({
    item: { text: item.name, path: itemPath(ref, item.id) },
    departments: buildDepartmentLinks(context, item.departments),
    fields: ordered.map((column) => ({
      id: column.id,
      header: column.header,
      answer: buildAnswer(plan.definition, column, progressOf(period, item)),
    })),
    noteCount: countItemNotes(context, item.id, period.id),
  }));
}

/** The sheet's ratings, with the re-listed rows that other sheets count. */
function buildSentence(
  context: PlanContext,
  period: PeriodReport,
  node: OutlineNode,
): string | undefined {
  const items = itemsUnder(context.plan, node.id);
  const counted = items.filter(isCounted);
  const distribution = headlineDistribution(context, period, counted);
  const others = items.length - counted.length;
  const remark = others === 0 ? '' : `再掲の${others}項目は、はじめに載った所で数えています。`;
  return distribution && distribution.sentence + remark;
}

function neighbour(
  { plan, ref }: PlanContext,
  period: PeriodReport,
  node: OutlineNode,
  step: number,
) {
  const nodes = topNodes(plan);
  const other = nodes[nodes.indexOf(node) + step];
  return (
    other && {
      text: outlineLabel(plan.definition, other),
      path: sheetPath(ref, period.id, other.id),
    }
  );
}

function buildMeta(context: PlanContext, period: PeriodReport, node: OutlineNode): PageMeta {
  const label = outlineLabel(context.plan.definition, node);
  const count = itemsUnder(context.plan, node.id).length;
  const periodName = formatPeriod(period.id);
  return {
    title: `${label} ${formatPeriodShort(period.id)}の様式 ${planName(context)}`,
    description: `${planName(context)}の${periodName}の様式。「${label}」の${count}項目を、様式の欄の順に載せています。`,
    path: sheetPath(context.ref, period.id, node.id),
    breadcrumbs: [
      planCrumb(context),
      { text: formatPeriodShort(period.id), path: periodPath(context.ref, period.id) },
    ],
    search: buildFacets(context, 'sheet', {
      title: label,
      text: [label, node.description].join(' '),
      periodId: period.id,
      filters: { 取組: [label] },
    }),
  };
}

export function buildSheetView(
  context: PlanContext,
  period: PeriodReport,
  node: OutlineNode,
): SheetView {
  const { plan, ref } = context;
  const { form } = plan.definition;
  const number = outlineNumber(plan.definition, node);
  const meta = buildMeta(context, period, node);
  const previous = neighbour(context, period, node, -1);
  const next = neighbour(context, period, node, 1);
  const document = findSource(context, period.id);
  const source = buildSource(context, document, number === '' ? undefined : number, meta);
  const sentence = buildSentence(context, period, node);
  return {
    meta,
    planName: planName(context),
    periodName: formatPeriod(period.id),
    number,
    name: node.name,
    itemHeader: form?.itemHeader ?? '取組項目',
    departmentHeader: form?.departmentHeader ?? '担当部署',
    bands: buildBands(context, period),
    rows: buildSheetRows(context, period, node),
    reviews: reviewsOf(period, nodeIdsUnder(plan, node.id)).map((review) =>
      buildReview(context, review),
    ),
    notes: outlineNotes(context, node.id, period.id),
    legends: buildLegends(plan.definition),
    period: { text: formatPeriod(period.id), path: periodPath(ref, period.id) },
    ...(sentence !== undefined && { sentence }),
    ...(node.motto !== undefined && { motto: node.motto }),
    ...(node.description !== undefined && { description: node.description }),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(source && { source }),
  };
}
