import type { Item } from '#src/domain/item.ts';
import { periodFolder, planFolder } from '#src/loading/data-paths.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { endItems } from './end-items.ts';
import type { Opening } from './opening.ts';
import { periodFiles } from './period-files.ts';

/** What staff decided about an opening. */
export interface Decisions {
  /** Ids of the items that are over and get no row. */
  ended: ReadonlySet<string>;
  /** Day by which departments report, `YYYY-MM-DD`. */
  due?: string;
}

/** The items that get a row. */
export function carriedItems({ items }: Opening, { ended }: Decisions): Item[] {
  return items.filter(({ id }) => !ended.has(id));
}

/** items.csv with the ends of the items that are over; undefined when it says them already. */
function itemsFile(
  data: readonly SourceFile[],
  { ref, items, lastDay }: Opening,
  { ended }: Decisions,
): SourceFile | undefined {
  const over = items.filter(({ id, end }) => ended.has(id) && end === undefined);
  const path = `${planFolder(ref)}/items.csv`;
  const file = data.find((each) => each.path === path);
  if (over.length === 0 || !file) return undefined;
  return { path, bytes: endItems(file.bytes, new Map(over.map(({ id }) => [id, lastDay]))) };
}

/** The files that open a period: new ones, and items.csv when items turned out to be over. */
export function openingFiles(
  data: readonly SourceFile[],
  opening: Opening,
  decisions: Decisions,
): SourceFile[] {
  const items = itemsFile(data, opening, decisions);
  const ids = carriedItems(opening, decisions).map(({ id }) => id);
  const { ref, plan, period } = opening;
  return [
    ...(items ? [items] : []),
    ...periodFiles(periodFolder(ref, period.id), plan.definition, period, ids, decisions.due),
  ];
}
