import type { PeriodReport } from '#src/domain/dataset.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import {
  isCounted,
  itemsUnder,
  nodeIdsUnder,
  reviewsOf,
  topNodes,
} from '#src/domain/plan-queries.ts';
import { periodPath, sheetPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { headlineDistribution } from './evaluation.ts';
import { buildLegends, type LegendView } from './legend.ts';
import { outlineNotes, type NoteView } from './notes.ts';
import { outlineLabel, outlineNumber, outlineNumberApart } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import { buildReview, type ReviewView } from './review.ts';
import { buildFacets } from './search-facets.ts';
import { buildBands, buildSheetRows, type SheetBand, type SheetRow } from './sheet-table.ts';
import { buildSource, findSource, type SourceView } from './source.ts';

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
  bands: SheetBand[];
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
    number: outlineNumberApart(plan.definition, node),
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
