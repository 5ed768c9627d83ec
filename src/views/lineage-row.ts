import type { Item } from '#src/domain/item.ts';
import { isRenamed, mergedInto, type Lineage } from '#src/domain/lineage.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { buildDepartmentLinks, type DepartmentLink } from './departments.ts';
import { linkToItem } from './item-link.ts';
import type { Link } from './page.ts';

/** A piece of a note; names of items in it lead to them. */
export interface NotePart {
  text: string;
  path?: string;
}

/** One row of the table: 前 │ 区分 │ 後 │ 部署 │ 注記. */
export interface LineageRowView {
  order: number;
  change: string;
  former?: Link;
  latter?: Link;
  renamed: boolean;
  departments: DepartmentLink[];
  note: NotePart[];
  /** Ids of the outline nodes that the row stands under, from the top down. */
  outlineIds: string[];
}

/** A note with the one item that it sends the reader to as a link. */
function linkNote(context: PlanContext, note: string, target: Item | undefined): NotePart[] {
  const [before = '', ...after] = target ? note.split(target.name) : [note];
  if (!target || after.length === 0) return note === '' ? [] : [{ text: note }];
  const parts = [{ text: before }, linkToItem(context, target), { text: after.join(target.name) }];
  return parts.filter(({ text }) => text !== '');
}

/** Where a row has both sides, its former item's place says no more than its own. */
function placeOf({ plan }: PlanContext, row: Lineage): string[] {
  const named = plan.items.find(({ id }) => id === (row.latterId ?? row.formerId));
  return outlineTrail(plan, row.outlineId ?? named?.outlineId).map(({ id }) => id);
}

/** A row of the lineage with its items on both sides, as far as the plan has them. */
export function buildLineageRow(context: PlanContext, row: Lineage): LineageRowView {
  const { items } = context.plan;
  const find = (wanted: string | undefined) => items.find(({ id }) => id === wanted);
  const former = find(row.formerId);
  const latter = find(row.latterId);
  const target = mergedInto(row, items);
  return {
    order: row.order,
    change: row.change,
    renamed: isRenamed(row, items),
    departments: buildDepartmentLinks(context, row.departments ?? []),
    note: linkNote(context, row.note ?? '', target),
    outlineIds: placeOf(context, row),
    ...(former && { former: linkToItem(context, former) }),
    ...(latter && { latter: linkToItem(context, latter) }),
  };
}
