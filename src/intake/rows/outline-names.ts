import type { KnownOutline, KnownPlan } from '../known-data.ts';

/** How a sheet may write what an item stands under. */
export interface OutlineNames {
  /** Whether a text names something that an item stands under. */
  isAbove(text: string, outlineId: string): boolean;
  /** Whether a text names any part of the outline: `取組①　税収等の確保`. */
  isHeading(text: string): boolean;
  nameOf(outlineId: string): string;
}

function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:.,、。・()[\]「」【】〔〕■◆●○◇□▼▽-]/g, '');
}

function keysOf({ id, name, number, levelId }: KnownOutline, plan: KnownPlan): string[] {
  const level = plan.definition.levels?.find((each) => each.id === levelId)?.name ?? '';
  const spellings = [id, name, number, level + number, number + name, level + name];
  return [...spellings, level + number + name].map(nameKey).filter((key) => key !== '');
}

/** Finds the parts of a plan by the words that sheets use for them. */
export function outlineNames(plan: KnownPlan): OutlineNames {
  const nodes = new Map(plan.outline.map((node) => [node.id, node]));
  const keys = new Map(plan.outline.map((node) => [node.id, keysOf(node, plan)]));
  const headings = new Set(
    plan.outline.flatMap((node) =>
      (keys.get(node.id) ?? []).filter((key) => key !== nameKey(node.number)),
    ),
  );
  const isAbove = (key: string, outlineId: string, below: readonly string[]): boolean => {
    const node = nodes.get(outlineId);
    if (!node || below.includes(outlineId)) return false;
    const isNamed = keys.get(outlineId)?.includes(key) ?? false;
    return isNamed || isAbove(key, node.parentId, [...below, outlineId]);
  };
  return {
    isAbove: (text, outlineId) => isAbove(nameKey(text), outlineId, []),
    isHeading: (text) => headings.has(nameKey(text)),
    nameOf: (outlineId) => nodes.get(outlineId)?.name ?? outlineId,
  };
}
