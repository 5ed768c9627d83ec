import { z } from 'zod';
import { IdSchema } from './id.ts';
import type { Item } from './item.ts';

/** 継承: what became of an item of the former plan, or where an item of the latter comes from. */
const LineageSchema = z.strictObject({
  order: z.int().positive(),
  /** In the source's own words: 継続, 新規, 廃止（取組を集約）. */
  change: z.string().min(1),
  formerId: IdSchema.optional(),
  latterId: IdSchema.optional(),
  outlineId: IdSchema.optional(),
  departments: z.array(z.string().min(1)).optional(),
  note: z.string().optional(),
});
export type Lineage = z.infer<typeof LineageSchema>;

/** What became of an item, whatever the source calls it. */
export const OUTCOME_KINDS = ['continued', 'new', 'ended'] as const;
export type LineageOutcome = (typeof OUTCOME_KINDS)[number];

/** The two plans that the table joins, and the source's words for what changed. */
export const LineageDefinitionSchema = z.strictObject({
  name: z.string().min(1).optional().meta({ description: '資料の表の題' }),
  from: z.string().min(1).meta({ description: '前の計画の呼び方' }),
  to: z.string().min(1).meta({ description: '後の計画の呼び方' }),
  kinds: z
    .array(z.strictObject({ code: z.string().min(1), outcome: z.enum(OUTCOME_KINDS) }))
    .optional()
    .meta({ description: '変更区分の言葉と、まとめるときの分類' }),
});

/** What a row says happened: which of the two sides it has. */
export function outcomeOf({ formerId, latterId }: Lineage): LineageOutcome {
  if (latterId === undefined) return 'ended';
  return formerId === undefined ? 'new' : 'continued';
}

/** An item of the plan, as far as its line of descent needs it. */
type Named = Pick<Item, 'id' | 'name'>;

/** Whether an item goes on under another name. Rows that lack a side rename nothing. */
export function isRenamed({ formerId, latterId }: Lineage, items: readonly Named[]): boolean {
  if (formerId === undefined || latterId === undefined) return false;
  const nameOf = (wanted: string) => items.find(({ id }) => id === wanted)?.name;
  return nameOf(formerId) !== nameOf(latterId);
}

/** `「BPRの推進」に集約`: a note that says into which item an ended one goes. */
const MERGED_INTO = /「([^「」]+)」[にへ](?:集約|統合)/gu;

/**
 * The item into which an ended one was merged, where the row's note names it as the table of items does.
 * A source's table often leaves the latter side of such rows empty.
 */
export function mergedInto<T extends Named>(row: Lineage, items: readonly T[]): T | undefined {
  if (outcomeOf(row) !== 'ended') return undefined;
  const names = [...(row.note ?? '').matchAll(MERGED_INTO)].map(([, name]) => name);
  return items.find(({ id, name }) => id !== row.formerId && names.includes(name));
}

/** How many items there are on each side, and what became of them. Each item counts once. */
export interface LineageCounts {
  former: number;
  latter: number;
  /** Of the former: those that go on, and those that do not. */
  continued: number;
  ended: number;
  /** Of the ended: those whose note names the item that they were merged into. */
  merged: number;
  /** Of the latter: those that come from no former item. */
  added: number;
  /** Of the latter: those that had another name. */
  renamed: number;
}

function idsOf(rows: readonly Lineage[], side: 'formerId' | 'latterId'): Set<string> {
  return new Set(rows.flatMap((row) => row[side] ?? []));
}

/** How many items of either plan the lineage names, and what became of them; each is counted once. */
export function countLineage(rows: readonly Lineage[], items: readonly Named[]): LineageCounts {
  const joined = rows.filter((row) => outcomeOf(row) === 'continued');
  const former = idsOf(rows, 'formerId');
  const latter = idsOf(rows, 'latterId');
  const continued = idsOf(joined, 'formerId');
  const merged = idsOf(
    rows.filter((row) => mergedInto(row, items)),
    'formerId',
  );
  const renamed = joined.filter((row) => isRenamed(row, items));
  return {
    former: former.size,
    latter: latter.size,
    continued: continued.size,
    ended: former.difference(continued).size,
    merged: merged.difference(continued).size,
    added: latter.difference(idsOf(joined, 'latterId')).size,
    renamed: idsOf(renamed, 'latterId').size,
  };
}
