/**
 * What pages have to say, reckoned from the data without the code that makes the pages: a second
 * way to the same figures.
 */
import type { Item } from '#src/domain/item.ts';
import type { Answer, Progress } from '#src/domain/progress.ts';
import type { PublishedPlan } from './test-data.ts';

/** The words staff write, by their published code. */
const WORDS: Readonly<Record<string, string>> = {
  none: 'なし',
  'not-conducted': '未実施',
  'out-of-scope': '対象外',
  cancelled: '中止',
  unpublished: '未公表',
  'not-stated': '記載なし',
  'lost-in-source': '原典で欠落',
  illegible: '判読不能',
};

/** An answer as a page has to show it, without spaces; an empty cell says that the source has nothing. */
export function shownAnswer(answer: Answer | undefined): string {
  if (answer === undefined) return '原典に記載なし';
  if (typeof answer === 'object') return WORDS[answer.absence] ?? answer.absence;
  return String(answer).replace(/\s+/g, '');
}

/** What an item reported for a period, under its own id or the one that it repeats. */
export function reportFor(
  { plan }: PublishedPlan,
  period: string,
  { id, relistedFrom }: Item,
): Progress | undefined {
  const reported = plan.periods.find((each) => each.id === period)?.progress ?? [];
  return (
    reported.find(({ itemId }) => itemId === id) ??
    reported.find(({ itemId }) => itemId === relistedFrom)
  );
}

/** What an item reported. @throws when it reported nothing */
export function progressFor(published: PublishedPlan, period: string, item: Item): Progress {
  const progress = reportFor(published, period, item);
  if (!progress) throw new Error(`${item.id} reports nothing for ${period}`);
  return progress;
}

/** How many of some items have each code in a column, in the order of the codes. */
export function tally(
  plan: PublishedPlan,
  { period, column, codes }: { period: string; column: string; codes: readonly string[] },
  items: readonly Item[],
): number[] {
  const given = items.map((item) => progressFor(plan, period, item).answers[column]);
  return codes.map((code) => given.filter((each) => each === code).length);
}

/** The items right below a node. */
export const itemsOf = ({ plan }: PublishedPlan, outlineId: string): Item[] =>
  plan.items.filter((item) => item.outlineId === outlineId);

/** The items that stand below a node of the outline, however deep. */
export function itemsBelow({ plan }: PublishedPlan, nodeId: string): Item[] {
  const stands = (id: string | undefined): boolean =>
    id !== undefined &&
    (id === nodeId || stands(plan.outline.find((node) => node.id === id)?.parentId));
  return plan.items.filter(({ outlineId }) => stands(outlineId));
}

/** The items of the department with this name. */
export const itemsFor = ({ plan }: PublishedPlan, department: string): Item[] =>
  plan.items.filter(({ departments }) => departments.includes(department));
