import type { PeriodReport } from '#src/domain/dataset.ts';
import { departmentHeader, itemHeader } from '#src/domain/form.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { isCounted, nodeIdsUnder, reviewsOf } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import { headlineDistribution } from './evaluation.ts';
import { scopeNotes, type NoteView } from './notes.ts';
import { buildReview, type ReviewView } from './review.ts';
import { describeNoAnswers } from './review-answers.ts';
import { sheetHeading, type SheetHeading } from './sheet-heading.ts';
import type { SheetScope } from './sheet-scope.ts';
import { buildBands, buildSheetGroups, type SheetBand, type SheetGroup } from './sheet-table.ts';

/** One official sheet: bands over columns over rows, with what was said of it. */
export interface SheetPart extends SheetHeading {
  /** Unique among the sheets of a plan. */
  id: string;
  periodName: string;
  /** The sheet's ratings in a sentence. */
  sentence?: string;
  itemHeader: string;
  departmentHeader: string;
  bands: SheetBand[];
  groups: SheetGroup[];
  reviews: ReviewView[];
  /** Said once of the comments, where no source of the plan holds answers. */
  noAnswers?: string;
  notes: NoteView[];
}

/** The sheet's ratings, with the re-listed rows that other sheets count. */
function buildSentence(
  context: PlanContext,
  period: PeriodReport,
  { items }: SheetScope,
): string | undefined {
  const counted = items.filter(isCounted);
  const distribution = headlineDistribution(context, period, counted);
  const others = items.length - counted.length;
  const remark = others === 0 ? '' : `再掲の${others}項目は、はじめに載った所で数えています。`;
  return distribution && distribution.sentence + remark;
}

/** The comments on the sheet's nodes and on its items. */
function buildReviews(
  context: PlanContext,
  period: PeriodReport,
  { node, items }: SheetScope,
): ReviewView[] {
  const nodes = node ? nodeIdsUnder(context.plan, node.id) : new Set<string>();
  const targets = new Set([...nodes, ...items.map(({ id }) => id)]);
  return reviewsOf(period, targets).map((review) => buildReview(context, period, review));
}

/** One sheet, as it stands by itself and among all sheets of a period. */
export function buildSheetPart(
  context: PlanContext,
  period: PeriodReport,
  scope: SheetScope,
): SheetPart {
  const { plan } = context;
  const sentence = buildSentence(context, period, scope);
  const noAnswers = describeNoAnswers(plan);
  return {
    id: scope.id,
    periodName: formatPeriod(period.id),
    ...sheetHeading(context, scope),
    itemHeader: itemHeader(plan.definition.form),
    departmentHeader: departmentHeader(plan.definition.form),
    bands: buildBands(context, period),
    groups: buildSheetGroups(context, period, scope),
    reviews: buildReviews(context, period, scope),
    notes: scopeNotes(context, scope, period.id),
    ...(noAnswers !== undefined && { noAnswers }),
    ...(sentence !== undefined && { sentence }),
  };
}
