import { PAGE_KINDS, type PageKind } from '#src/site/weight/page-kind.ts';
import { PARTS, type PageWeight, type Part } from '#src/site/weight/weigh-site.ts';
import { spreadOf, type Spread } from './statistics.ts';

/** What the pages of one kind weigh. */
export interface KindWeight {
  kind: PageKind;
  pages: number;
  bytes: Readonly<Record<Part, Spread>>;
  requests: Spread;
}

function kindWeight(kind: PageKind, weights: readonly PageWeight[]): KindWeight {
  const parts = PARTS.map((part) => [part, spreadOf(weights.map(({ bytes }) => bytes[part]))]);
  return {
    kind,
    pages: weights.length,
    bytes: Object.fromEntries(parts) as Record<Part, Spread>,
    requests: spreadOf(weights.map(({ requests }) => requests)),
  };
}

/** Sums up the kinds that the site has pages of, in the order of the budget. */
export function kindWeights(weights: readonly PageWeight[]): KindWeight[] {
  const groups = Map.groupBy(weights, ({ kind }) => kind);
  return PAGE_KINDS.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [kindWeight(kind, group)] : [];
  });
}
