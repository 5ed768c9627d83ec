import type { Item } from '#src/domain/item.ts';
import { isRenamed, mergedInto, type Lineage } from '#src/domain/lineage.ts';
import { itemPath, lineagePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { buildItemMentions, type LookBackMention } from './item-retrospective.ts';
import { describeItemStory } from './item-story-words.ts';
import { buildLineageRow, type NotePart } from './lineage-row.ts';
import { sideNames } from './lineage-side.ts';
import type { Link } from './page.ts';

/** An item in the story; without a path where it is the one whose page it is. */
interface StoryItem {
  text: string;
  path?: string;
}

/** What the source says became of an item, in its own words. */
interface StoryChange {
  /** `継続・名前が変わりました` */
  text: string;
  /** Which item is meant, where the story has several. */
  item?: string;
  note: NotePart[];
}

/** One step on the way from the former plan to the latter. */
export type StoryStep =
  | { kind: 'items'; title: string; items: StoryItem[]; absence: string }
  | { kind: 'look-back'; title: string; mentions: LookBackMention[] }
  | { kind: 'changes'; title: string; changes: StoryChange[] };

/** An item's way from plan to plan in order of time, the same from both its ends. */
export interface ItemStoryView {
  heading: string;
  sentence: string;
  steps: StoryStep[];
  /** The page of all items' ways; absent where the plan has none. */
  all?: Link;
}

/** The rows of the items that went into the same item of the latter plan as this one. */
function rowsOf({ plan }: PlanContext, item: Item): Lineage[] {
  return plan.lineage.filter(
    (row) =>
      row.formerId === item.id ||
      row.latterId === item.id ||
      mergedInto(row, plan.items)?.id === item.id,
  );
}

function itemsOf({ plan, ref }: PlanContext, here: Item, ids: ReadonlySet<string>): StoryItem[] {
  return plan.items
    .filter(({ id }) => ids.has(id))
    .map(({ id, name }) =>
      id === here.id ? { text: name } : { text: name, path: itemPath(ref, id) },
    );
}

function buildChange(context: PlanContext, row: Lineage, isOneOfSeveral: boolean): StoryChange {
  const { items } = context.plan;
  const named = items.find(({ id }) => id === (row.formerId ?? row.latterId))?.name;
  return {
    text: isRenamed(row, items) ? `${row.change}・名前が変わりました` : row.change,
    note: buildLineageRow(context, row).note,
    ...(isOneOfSeveral && named !== undefined && { item: named }),
  };
}

/** The lines of the look back that lead to any of some items or name them, each once. */
function mentionsOf(context: PlanContext, ids: ReadonlySet<string>): LookBackMention[] {
  const mentions = context.plan.items
    .filter(({ id }) => ids.has(id))
    .flatMap((item) => buildItemMentions(context, item));
  return [...new Map(mentions.map((mention) => [mention.path, mention])).values()];
}

function buildSteps(context: PlanContext, item: Item, rows: readonly Lineage[]): StoryStep[] {
  const { plan } = context;
  const { from, to } = sideNames(context);
  const formers = new Set(rows.flatMap(({ formerId }) => formerId ?? []));
  const latters = new Set(
    rows.flatMap((row) => row.latterId ?? mergedInto(row, plan.items)?.id ?? []),
  );
  const mentions = mentionsOf(context, formers.union(latters));
  const none = `${from}に、もとになる項目はありません。`;
  const end = `${to}に、続く項目はありません。`;
  return [
    { kind: 'items', title: from, items: itemsOf(context, item, formers), absence: none },
    ...(mentions.length > 0
      ? [{ kind: 'look-back' as const, title: `${from}の振り返り`, mentions }]
      : []),
    {
      kind: 'changes',
      title: plan.definition.lineage?.name ?? '見直し',
      changes: rows.map((row) => buildChange(context, row, rows.length > 1)),
    },
    { kind: 'items', title: to, items: itemsOf(context, item, latters), absence: end },
  ];
}

/** What the plans that a lineage joins say of an item, as one story; undefined where they say nothing. */
export function buildItemStory(context: PlanContext, item: Item): ItemStoryView | undefined {
  const rows = rowsOf(context, item);
  if (rows.length > 0) {
    return {
      heading: '前の計画から次の計画へ',
      sentence: describeItemStory(context, item, rows),
      steps: buildSteps(context, item, rows),
      all: { text: 'すべての項目のつながりを見る', path: lineagePath(context.ref) },
    };
  }
  const mentions = buildItemMentions(context, item);
  if (mentions.length === 0) return undefined;
  return {
    heading: '振り返りとのつながり',
    sentence: `振り返りの${mentions.length}か所に、この項目が出てきます。`,
    steps: [{ kind: 'look-back', title: '振り返り', mentions }],
  };
}
