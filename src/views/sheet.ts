import type { PeriodReport } from '#src/domain/dataset.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import { topNodes } from '#src/domain/plan-queries.ts';
import { periodPath, sheetPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { buildLegends, type LegendView } from './legend.ts';
import { describeListedCount } from './lineage-side.ts';
import { outlineLabel, outlineNumber } from './outline-label.ts';
import type { Link, PageMeta } from './page.ts';
import { buildPaper, type PaperView } from './paper.ts';
import { buildPeriodPager, type PeriodPager } from './period-pager.ts';
import { buildFacets } from './search-facets.ts';
import { buildSheetPart, type SheetPart } from './sheet-part.ts';
import { nodeScope, type SheetScope } from './sheet-scope.ts';
import { sheetsLink } from './sheets-link.ts';
import { buildSource, findSource, type SourceView } from './source.ts';

/** The page of one official sheet. */
export interface SheetView extends SheetPart {
  meta: PageMeta;
  planName: string;
  legends: LegendView[];
  previous?: Link;
  next?: Link;
  period: Link;
  /** The same sheet in other periods. */
  periods: PeriodPager;
  /** All sheets of the period on one page. */
  allSheets: Link;
  source?: SourceView;
  paper: PaperView;
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

function buildMeta(
  context: PlanContext,
  period: PeriodReport,
  node: OutlineNode,
  { items }: SheetScope,
): PageMeta {
  const label = outlineLabel(context.plan.definition, node);
  const periodName = formatPeriod(period.id);
  return {
    title: `${label} ${formatPeriodShort(period.id)}の様式 ${planName(context)}`,
    description: `${planName(context)}の${periodName}の様式。「${label}」の${describeListedCount(context, items)}を、様式の欄の順に載せています。`,
    path: sheetPath(context.ref, period.id, node.id),
    breadcrumbs: [
      planCrumb(context),
      { text: formatPeriodShort(period.id), path: periodPath(context.ref, period.id) },
    ],
    search: buildFacets(context, 'sheet', {
      title: label,
      names: [node.name],
      text: [label, node.description].join(' '),
      periodId: period.id,
      filters: { 取組: [label] },
    }),
  };
}

/** The official sheet of one node for one period. */
export function buildSheetView(
  context: PlanContext,
  period: PeriodReport,
  node: OutlineNode,
): SheetView {
  const { plan, ref } = context;
  const scope = nodeScope(plan, node);
  const meta = buildMeta(context, period, node, scope);
  const previous = neighbour(context, period, node, -1);
  const next = neighbour(context, period, node, 1);
  const place = outlineNumber(plan.definition, node) || undefined;
  const source = buildSource(context, findSource(context, period.id), place, meta);
  return {
    ...buildSheetPart(context, period, scope),
    meta,
    planName: planName(context),
    legends: buildLegends(plan.definition),
    period: { text: formatPeriod(period.id), path: periodPath(ref, period.id) },
    periods: buildPeriodPager(context, period, (id) => sheetPath(ref, id, node.id)),
    allSheets: sheetsLink(context, period),
    paper: buildPaper(context, period, [scope], meta.path),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(source && { source }),
  };
}
