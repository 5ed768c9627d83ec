import type { Plan } from '#src/domain/dataset.ts';
import type { ReferenceTarget } from '#src/tables/table.ts';

/** What the ids of a plan are called, and in which unit the amounts that they name are. */
export interface PlanWords {
  nameOf(target: ReferenceTarget, id: string): string | undefined;
  unitOf(target: ReferenceTarget, id: string): string | undefined;
}

/** For tables that stand outside any plan. */
export const NO_WORDS: PlanWords = { nameOf: () => undefined, unitOf: () => undefined };

interface Named {
  id: string;
  name: string;
}

/** Names by id; of namesakes each with its id, so that a name always names one thing. */
function namesOf(things: readonly Named[]): Map<string, string> {
  const counts = Map.groupBy(things, ({ name }) => name);
  return new Map(
    things.map(({ id, name }) => [id, counts.get(name)?.length === 1 ? name : `${name}（${id}）`]),
  );
}

/** What the rows of a plan are called, to say changes in words. */
export function planWords(plan: Plan): PlanWords {
  const { costs, effects } = plan.definition;
  const items = namesOf(plan.items);
  const outline = namesOf(plan.outline);
  const lines = costs?.lines ?? [];
  const names: Partial<Record<ReferenceTarget, Map<string, string>>> = {
    items,
    outline,
    'items-or-outline': new Map([...outline, ...items]),
    indicators: namesOf(plan.indicators),
    'cost-lines': namesOf(lines),
    'effect-editions': namesOf(effects?.editions ?? []),
    levels: namesOf(plan.definition.levels ?? []),
  };
  const units: Partial<Record<ReferenceTarget, (id: string) => string | undefined>> = {
    'cost-lines': (id) => lines.find((line) => line.id === id)?.unit,
    'effect-editions': () => effects?.unit,
    indicators: (id) => plan.indicators.find((indicator) => indicator.id === id)?.unit,
  };
  return {
    nameOf: (target, id) => names[target]?.get(id),
    unitOf: (target, id) => units[target]?.(id),
  };
}
