import type { Item } from '#src/domain/item.ts';
import { isRenamed, mergedInto, outcomeOf, type Lineage } from '#src/domain/lineage.ts';
import type { PlanContext } from './context.ts';
import { sideNames } from './lineage-side.ts';

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

/** The line from the former plan to the latter as it concerns one item. @param rows those of its story */
export function describeItemStory(
  context: PlanContext,
  item: Item,
  rows: readonly Lineage[],
): string {
  const isOwn = ({ formerId, latterId }: Lineage) => formerId === item.id || latterId === item.id;
  const own = rows.filter(isOwn).map((row) => describeRow(context, item, row));
  const merged = rows.filter((row) => !isOwn(row)).length;
  const { from } = sideNames(context);
  return own.join('') + (merged === 0 ? '' : `${from}の${merged}項目がここに集約されました。`);
}
