import { foldText } from '#src/domain/fold.ts';
import type { KnownPlan } from '../known-data.ts';

/** How clearly a text names a plan: by how much of its title, then by its publisher. */
function clarity(text: string, { publisher, definition }: KnownPlan): [number, number] {
  const title = foldText(definition.title);
  return [text.includes(title) ? title.length : 0, Number(text.includes(foldText(publisher.name)))];
}

/** The plan that a text names by its title or its publisher, if it is just one of the given. */
export function findNamedPlan(text: string, plans: readonly KnownPlan[]): KnownPlan | undefined {
  const folded = foldText(text);
  const named = plans
    .map((plan) => ({ plan, clarity: clarity(folded, plan) }))
    .filter((each) => each.clarity.some((part) => part > 0))
    .sort((a, b) => b.clarity[0] - a.clarity[0] || b.clarity[1] - a.clarity[1]);
  const [first, second] = named;
  return first && String(first.clarity) !== String(second?.clarity) ? first.plan : undefined;
}
