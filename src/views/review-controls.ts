import type { PeriodReport } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import { isAnswered } from '#src/domain/review.ts';
import type { PlanContext } from './context.ts';
import { buildControls, buildFilter, type ListControls, type RowFacts } from './list.ts';
import { OUTLINE_FILTER, outlineChoices } from './list-choices.ts';
import type { ReviewView } from './review.ts';
import { holdsAnswers } from './review-answers.ts';

const ANSWER_FILTER = '市の回答';
const PERIOD_FILTER = '期';
const REVIEWER_FILTER = '点検主体';
const ANSWERED = '載っている';
const MISSING = '載っていない';

/** The outline nodes that a comment is about: its target, or the place of the item that it is about. */
function placesOf({ plan }: PlanContext, targetId: string): string[] {
  const item = plan.items.find(({ id }) => id === targetId);
  return outlineTrail(plan, item?.outlineId ?? targetId).map(({ id }) => id);
}

/** By what a comment is found. */
export function reviewFacts(
  context: PlanContext,
  period: PeriodReport,
  targetId: string,
  review: ReviewView,
): RowFacts {
  return {
    values: {
      [ANSWER_FILTER]: [isAnswered(review) ? ANSWERED : MISSING],
      [PERIOD_FILTER]: [formatPeriodShort(period.id)],
      [OUTLINE_FILTER]: placesOf(context, targetId),
      [REVIEWER_FILTER]: [review.reviewer],
    },
    keys: {},
  };
}

const asChoices = (values: readonly string[]) =>
  [...new Set(values)].map((value) => ({ value, text: value }));

/** By what the comments are narrowed; undefined where there are too few. */
export function buildReviewControls(
  context: PlanContext,
  facts: readonly RowFacts[],
): ListControls | undefined {
  const used = (name: string) => facts.flatMap(({ values }) => values[name] ?? []);
  const filter = (name: string) => buildFilter(name, facts, asChoices(used(name)));
  const places = outlineChoices(context, new Set(used(OUTLINE_FILTER)));
  return buildControls(facts, {
    unit: '件',
    filters: [
      ...(holdsAnswers(context.plan)
        ? [buildFilter(ANSWER_FILTER, facts, asChoices([MISSING, ANSWERED]))]
        : []),
      filter(PERIOD_FILTER),
      buildFilter(OUTLINE_FILTER, facts, places),
      filter(REVIEWER_FILTER),
    ],
    sorts: [],
  });
}
