import type { PlanDefinition } from '#src/domain/plan.ts';
import { buildRatingView, type RatingView } from './rating.ts';

/** A scale explained: every level, and what each means where another scale stands at a level. */
export interface LegendView {
  name: string;
  description?: string;
  levels: RatingView[];
  /** One row for each level of the other scale that the plan gives examples for. */
  criteria: { at: string; meanings: { rating: RatingView; text: string }[] }[];
}

function buildCriteria(
  { criteria, scales }: PlanDefinition,
  scaleId: string,
): LegendView['criteria'] {
  const scale = scales?.[scaleId];
  if (!scale || criteria?.scale !== scaleId) return [];
  return Object.entries(criteria.meanings).map(([at, meanings]) => ({
    at,
    meanings: Object.entries(meanings).map(([code, text]) => ({
      rating: buildRatingView(scale, code),
      text,
    })),
  }));
}

/** The scales of a plan whose levels have words to explain. */
export function buildLegends(definition: PlanDefinition): LegendView[] {
  return Object.entries(definition.scales ?? {})
    .filter(([, { levels }]) => levels.some(({ name }) => name !== undefined))
    .map(([id, scale]) => ({
      name: scale.name,
      ...(scale.description !== undefined && { description: scale.description }),
      levels: scale.levels.map(({ code }) => buildRatingView(scale, code)),
      criteria: buildCriteria(definition, id),
    }));
}
