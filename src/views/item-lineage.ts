import type { Item } from '#src/domain/item.ts';
import { isRenamed, mergedInto, outcomeOf, type Lineage } from '#src/domain/lineage.ts';
import { itemPath, lineagePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { linkToItem } from './item-link.ts';
import { buildLineageRow, type LineageRowView } from './lineage-row.ts';
import { sideNames } from './lineage-side.ts';
import type { Link } from './page.ts';

/** An item's line from the former plan to the latter, for the pages of both its ends. */
export interface ItemLineageView {
  from: string;
  to: string;
  sentence: string;
  /** The rows that the item itself stands on. */
  rows: LineageRowView[];
  /** Items of the former plan that were merged into this one. */
  merged: Link[];
  /** The page that the item is on, so that it need not link to itself. */
  path: string;
  all: Link;
}

/** What one row says of the item that stands on one of its sides. */
function describeRow({ plan }: PlanContext, item: Item, row: Lineage): string {
  const { from, to } = sideNames({ plan });
  const nameOf = (wanted: string | undefined): string | undefined =>
    plan.items.find(({ id }) => id === wanted)?.name;
  const [former, latter] = [nameOf(row.formerId), nameOf(row.latterId)];
  const renamed = isRenamed(row, plan.items) ? '名前を変えて、' : '';
  if (outcomeOf(row) === 'continued') {
    return row.formerId === item.id
      ? `${from}の項目で、${renamed}${to}の「${latter}」に続きます。`
      : `${to}の項目で、${renamed}${from}の「${former}」から続いています。`;
  }
  if (row.latterId === item.id) return `${to}で新しく加わった項目です。`;
  const target = mergedInto(row, plan.items);
  return target
    ? `${from}の項目で、${to}の「${target.name}」に集約されました。`
    : `${from}の項目で、${to}に続く項目はありません。`;
}

function describeMerged({ plan }: PlanContext, merged: readonly Link[]): string {
  if (merged.length === 0) return '';
  return `${sideNames({ plan }).from}の${merged.length}項目がここに集約されました。`;
}

/** The former items that the notes send here. */
function mergedHere(context: PlanContext, item: Item): Link[] {
  const { lineage, items } = context.plan;
  const ids = lineage
    .filter((row) => mergedInto(row, items)?.id === item.id)
    .map(({ formerId }) => formerId);
  return items.filter(({ id }) => ids.includes(id)).map((each) => linkToItem(context, each));
}

/** What the lineage says of an item; undefined where it says nothing. */
export function buildItemLineage(context: PlanContext, item: Item): ItemLineageView | undefined {
  const { plan, ref } = context;
  const rows = plan.lineage.filter(
    ({ formerId, latterId }) => formerId === item.id || latterId === item.id,
  );
  const merged = mergedHere(context, item);
  if (rows.length + merged.length === 0) return undefined;
  const sentences = rows.map((row) => describeRow(context, item, row));
  return {
    ...sideNames(context),
    sentence: sentences.join('') + describeMerged(context, merged),
    rows: rows.map((row) => buildLineageRow(context, row)),
    merged,
    path: itemPath(ref, item.id),
    all: { text: 'すべての項目のつながりを見る', path: lineagePath(ref) },
  };
}
