import type { OutlineNode } from '#src/domain/outline.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import {
  isCounted,
  itemsUnder,
  latestPeriod,
  nodeIdsUnder,
  outlineTrail,
} from '#src/domain/plan-queries.ts';
import { indicatorPath, outlinePath, sheetPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { outlineCorrections, type CorrectionView } from './corrections.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { explainPage, type PageExplanations } from './explanations.ts';
import type { ItemLink } from './item-link.ts';
import { buildNotes, type NoteView } from './notes.ts';
import { describeContents } from './outline-contents.ts';
import { outlineLabel, outlineNumber, outlineNumberApart } from './outline-label.ts';
import { linkToNode, linkToTrail } from './outline-link.ts';
import { buildBranch, childrenOf, ownItems, type OutlineBranch } from './outline-tree.ts';
import type { Link, PageMeta } from './page.ts';
import { plainSentences } from './plain.ts';
import { buildFacets } from './search-facets.ts';
import { buildSource, findSource, type SourceView } from './source.ts';

/** What a plan promises under one node of its outline. */
export interface OutlineView {
  meta: PageMeta;
  /** `方向性1`; empty where the node has none or its name begins with it. */
  number: string;
  name: string;
  motto?: string;
  description?: string;
  explanations: PageExplanations;
  /** The summary in easy Japanese. */
  plain?: string[];
  /** What stands below; absent where `status` says as much. */
  lead?: string;
  /** `令和2年度上半期、17項目のうち計画どおり以上は4項目（24%）です。` */
  status?: string;
  distribution?: DistributionView;
  /** Heading of the nodes below: `方向性`. */
  childrenTitle: string;
  children: OutlineBranch[];
  items: ItemLink[];
  indicators: Link[];
  sheet?: Link;
  notes: NoteView[];
  corrections: CorrectionView[];
  previous?: Link;
  next?: Link;
  /** What the neighbours are called. */
  unit: string;
  source?: SourceView;
}

function levelName({ plan }: PlanContext, levelId: string | undefined): string {
  return plan.definition.levels?.find(({ id }) => id === levelId)?.name ?? '柱';
}

/** The label, with its parent's where another node has the same. */
function distinctLabel({ plan }: PlanContext, node: OutlineNode): string {
  const label = outlineLabel(plan.definition, node);
  const twin = plan.outline.some(
    (other) => other.id !== node.id && outlineLabel(plan.definition, other) === label,
  );
  const parent = outlineTrail(plan, node.parentId).at(-1);
  return twin && parent ? `${outlineLabel(plan.definition, parent)} › ${label}` : label;
}

function buildMeta(context: PlanContext, node: OutlineNode, lead: string): PageMeta {
  const { plan } = context;
  const label = distinctLabel(context, node);
  const [top = node] = outlineTrail(plan, node.id);
  return {
    title: `${label} ${planName(context)}`,
    description: `${planName(context)}の「${label}」で約束していること。${lead}`,
    path: outlinePath(context.ref, node.id),
    breadcrumbs: [planCrumb(context), ...linkToTrail(context, node.parentId)],
    search: buildFacets(context, 'outline', {
      title: outlineLabel(plan.definition, node),
      names: [node.name, outlineNumber(plan.definition, node)],
      text: [node.name, node.motto, node.description].join(' '),
      filters: { 取組: [outlineLabel(plan.definition, top)] },
    }),
  };
}

/** The indicators of the node, of what is below it, and of the items there. */
function relatedIndicators({ plan, ref }: PlanContext, nodeId: string): Link[] {
  const ids = new Set([
    ...nodeIdsUnder(plan, nodeId),
    ...itemsUnder(plan, nodeId).map(({ id }) => id),
  ]);
  return plan.indicators
    .filter(({ relatedIds = [] }) => relatedIds.some((id) => ids.has(id)))
    .map(({ id, name }) => ({ text: name, path: indicatorPath(ref, id) }));
}

function notesOn({ plan }: PlanContext, nodeId: string): NoteView[] {
  const nodes = nodeIdsUnder(plan, nodeId);
  return buildNotes(
    plan.notes.filter(({ table, targetId }) => table === 'outline' && nodes.has(targetId)),
  );
}

/** The official sheet of the latest period, which exists for top nodes. */
function buildSheet({ plan, ref }: PlanContext, node: OutlineNode): Link | undefined {
  const period = latestPeriod(plan);
  if (!period || !plan.definition.form || node.parentId !== undefined) return undefined;
  return { text: `${formatPeriod(period.id)}の様式`, path: sheetPath(ref, period.id, node.id) };
}

/** What one node of the outline promises, and where it stands in the latest period. */
export function buildOutlineView(context: PlanContext, node: OutlineNode): OutlineView {
  const { plan } = context;
  const below = nodeIdsUnder(plan, node.id);
  const descendants = plan.outline.filter(({ id }) => id !== node.id && below.has(id));
  const items = itemsUnder(plan, node.id);
  const lead = describeContents(context, descendants, items);
  const period = latestPeriod(plan);
  const distribution = headlineDistribution(context, period, items.filter(isCounted));
  const when = period ? `${formatPeriodShort(period.id)}、` : '';
  // The ratings begin with the number of items: where the lead says no more, it stands in their place.
  const isTold = distribution !== undefined && descendants.length === 0 && items.every(isCounted);
  const meta = buildMeta(context, node, lead);
  const children = childrenOf(context, node.id);
  const siblings = plan.outline.filter(({ parentId }) => parentId === node.parentId);
  const [previous, next] = [-1, 1].map((step) => siblings[siblings.indexOf(node) + step]);
  const sheet = buildSheet(context, node);
  const source = buildSource(
    context,
    findSource(context, period?.id),
    outlineLabel(plan.definition, node),
    meta,
  );
  return {
    meta,
    number: outlineNumberApart(plan.definition, node),
    name: node.name,
    explanations: explainPage(context.dataset.glossary, [node.name], node.description),
    ...(!isTold && { lead }),
    childrenTitle: levelName(context, children[0]?.levelId),
    children: children.map((child) => buildBranch(context, child)),
    items: ownItems(context, node.id),
    indicators: relatedIndicators(context, node.id),
    notes: notesOn(context, node.id),
    corrections: outlineCorrections(context, node.id),
    unit: levelName(context, node.levelId),
    ...(node.motto !== undefined && { motto: node.motto }),
    ...(node.description !== undefined && { description: node.description }),
    ...(node.plain !== undefined && { plain: plainSentences(node.plain) }),
    ...(distribution && { distribution, status: `${when}${distribution.sentence}` }),
    ...(sheet && { sheet }),
    ...(previous && { previous: linkToNode(context, previous) }),
    ...(next && { next: linkToNode(context, next) }),
    ...(source && { source }),
  };
}
