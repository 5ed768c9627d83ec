import {
  effectTotal,
  subtract,
  type Edition,
  type Effect,
  type EffectDefinition,
} from './effect.ts';

/** What a total is narrowed to: a node, a fiscal year, both or neither. */
export interface EffectScope {
  outline?: string | undefined;
  fiscalYear?: number | undefined;
}

/** Two editions of one plan, the later against the earlier. */
export interface EditionPair {
  edition: Edition;
  against: Edition;
}

/** The editions that the plan compares. */
export function editionPairs({ editions }: EffectDefinition): EditionPair[] {
  return editions.flatMap((edition) => {
    const against = editions.find(({ id }) => id === edition.comparedWith);
    return against ? [{ edition, against }] : [];
  });
}

/** The edition less the one it is compared with; undefined where one of the totals is not known. */
export function effectDifference(
  effects: readonly Effect[],
  { edition, against }: EditionPair,
  scope: EffectScope = {},
): number | undefined {
  return subtract(effectTotal(effects, edition.id, scope), effectTotal(effects, against.id, scope));
}

/** The total that the source states for exactly this scope. */
export function statedTotal(
  { statedTotals = [] }: EffectDefinition,
  edition: string,
  { outline, fiscalYear }: EffectScope = {},
): number | undefined {
  return statedTotals.find(
    (total) =>
      total.edition === edition && total.outline === outline && total.fiscalYear === fiscalYear,
  )?.value;
}

/** The difference that the source states for a node, or for all of them. */
export function statedDifference(
  { statedDifferences = [] }: EffectDefinition,
  { edition, against }: EditionPair,
  outline?: string,
): number | undefined {
  return statedDifferences.find(
    (each) =>
      each.edition === edition.id && each.against === against.id && each.outline === outline,
  )?.value;
}

/** How many of the totals and differences that the source states follow from the rows, and how many do not. */
export function checkStated(
  definition: EffectDefinition,
  effects: readonly Effect[],
): { right: number; wrong: number } {
  const { editions, statedTotals = [], statedDifferences = [] } = definition;
  const byId = (id: string): Edition => editions.find((each) => each.id === id) ?? { id, name: id };
  const facts = [
    ...statedTotals.map(({ edition, value, ...scope }) => ({
      value,
      sum: effectTotal(effects, edition, scope),
    })),
    ...statedDifferences.map(({ edition, against, value, ...scope }) => ({
      value,
      sum: effectDifference(effects, { edition: byId(edition), against: byId(against) }, scope),
    })),
  ].filter(({ sum }) => sum !== undefined);
  const right = facts.filter(({ value, sum }) => value === sum).length;
  return { right, wrong: facts.length - right };
}
