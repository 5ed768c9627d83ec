import type { PageBudget } from './byte-budget.ts';
import { PAGE_KINDS, type PageKind } from './page-kind.ts';
import { PARTS, type PageWeight, type Part } from './weigh-site.ts';

/** A part that is heavier than its budget on some pages of a kind. */
export interface Excess {
  kind: PageKind;
  part: Part;
  budget: number;
  heaviest: PageWeight;
  /** How many pages exceed the budget, the heaviest among them. */
  pages: number;
}

function excessOf(
  kind: PageKind,
  part: Part,
  budget: number,
  weights: readonly PageWeight[],
): Excess[] {
  const over = weights
    .filter((weight) => weight.kind === kind && weight.bytes[part] > budget)
    .sort((a, b) => b.bytes[part] - a.bytes[part]);
  const [heaviest] = over;
  return heaviest ? [{ kind, part, budget, heaviest, pages: over.length }] : [];
}

/** What exceeds the budget, kind by kind. */
export function findExcess(
  weights: readonly PageWeight[],
  budgets: Readonly<Record<PageKind, PageBudget>>,
): Excess[] {
  return PAGE_KINDS.flatMap((kind) =>
    PARTS.flatMap((part) => excessOf(kind, part, budgets[kind][part], weights)),
  );
}

/** Whether a part is made of data and prose: what staff write and show makes it grow, and is no fault of the program. */
export function growsWithData(part: Part): boolean {
  return part === 'html' || part === 'image';
}
