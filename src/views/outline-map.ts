import type { Item } from '#src/domain/item.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import {
  isCounted,
  itemsUnder,
  latestPeriod,
  progressOf,
  topNodes,
} from '#src/domain/plan-queries.ts';
import { ratingOf } from '#src/domain/progress.ts';
import type { Tone } from '#src/domain/scale.ts';
import type { PlanContext } from './context.ts';
import { evaluationsIn } from './evaluation.ts';
import { linkToNamesake } from './item-link.ts';
import { outlineNumberApart } from './outline-label.ts';
import { linkToNode } from './outline-link.ts';
import type { Link } from './page.ts';
import { buildRatingView, describeRating, type RatingView } from './rating.ts';

/** One item as one cell. */
interface MapCell extends Link {
  /** `C`, or `−` where the latest report has none. */
  letter: string;
  /** `C（未実施）`, or `評価の記載なし`. */
  words: string;
  tone: Tone;
}

/** One part of the outline, or the items that stand outside of it. */
interface MapPart {
  number: string;
  name: string;
  path?: string;
  cells: MapCell[];
}

/** The outline with grades on one screen. */
export interface OutlineMapView {
  /** `令和2年度上半期の評価を、1項目1マスで示しています。` */
  sentence: string;
  parts: MapPart[];
  /** What the letters mean, in the scale's order; those that no cell has are left out. */
  legend: RatingView[];
  /** What an empty cell means; absent where every item has a grade. */
  missing?: string;
}

const NO_LETTER = '−';

/** The parts with their items; re-listed items stand where they were first listed, once. */
function groupsOf(context: PlanContext): { part: Omit<MapPart, 'cells'>; items: Item[] }[] {
  const { plan } = context;
  const parts = topNodes(plan).map((node) => ({
    part: {
      number: outlineNumberApart(plan.definition, node),
      name: node.name,
      path: linkToNode(context, node).path,
    },
    items: itemsUnder(plan, node.id).filter(isCounted),
  }));
  const loose = plan.items.filter((item) => item.outlineId === undefined && isCounted(item));
  const name = parts.length === 0 ? 'すべての項目' : 'そのほかの項目';
  return [...parts, { part: { number: '', name }, items: loose }].filter(
    ({ items }) => items.length > 0,
  );
}

/** Undefined for a plan whose latest period has no grades: there is nothing to colour. */
export function buildOutlineMap(context: PlanContext): OutlineMapView | undefined {
  const { plan } = context;
  const period = latestPeriod(plan);
  const column = period && evaluationsIn(context, period)[0];
  const scale = column && plan.definition.scales?.[column.scale];
  if (!period || !scale) return undefined;
  const missing = `${column.header}の記載なし`;
  const codes = new Set<string>();
  const cellOf = (item: Item): MapCell => {
    const code = ratingOf(progressOf(period, item), column.id);
    const link = linkToNamesake(context, item);
    if (code === undefined) return { ...link, letter: NO_LETTER, words: missing, tone: 'grey' };
    codes.add(code);
    const rating = buildRatingView(scale, code);
    return { ...link, letter: rating.label, words: describeRating(rating), tone: rating.tone };
  };
  const parts = groupsOf(context).map(({ part, items }) => ({ ...part, cells: items.map(cellOf) }));
  if (codes.size === 0) return undefined;
  const hasGaps = parts.some(({ cells }) => cells.some(({ letter }) => letter === NO_LETTER));
  return {
    sentence: `${formatPeriodShort(period.id)}の${column.header}を、1項目1マスで示しています。マスを選ぶと項目が開きます。`,
    parts,
    legend: scale.levels
      .filter(({ code }) => codes.has(code))
      .map(({ code }) => buildRatingView(scale, code)),
    ...(hasGaps && { missing }),
  };
}
