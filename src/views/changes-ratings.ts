import type { PeriodChanges, RatingChanges } from '#src/changes/period-changes.ts';
import type { RatingMove, RatingMoveKind } from '#src/changes/rating-moves.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { buildAnswer, type AnswerView } from './answer.ts';
import { headlineRatings } from './changes-lead.ts';
import { describeRatings, moveWord, ratingName } from './changes-words.ts';
import type { PlanContext } from './context.ts';
import { linkToItem } from './item-link.ts';
import type { Link } from './page.ts';

/** One item whose rating moved. */
interface MoveRow {
  item: Link;
  departments: string[];
  before: AnswerView;
  after: AnswerView;
}

/** The items whose ratings went the same way: `上がった（5項目）`. */
export interface MoveGroup {
  title: string;
  rows: MoveRow[];
}

/** How the ratings of one column went. */
export interface RatingChangesView {
  id: string;
  title: string;
  /** Absent where the lead says it. */
  sentence?: string;
  groups: MoveGroup[];
}

/** The two periods that a page compares. */
export interface ComparedPeriods {
  before: PeriodReport;
  after: PeriodReport;
}

const ORDER: RatingMoveKind[] = ['up', 'down', 'across', 'given', 'withdrawn'];

function buildRow(
  context: PlanContext,
  { before, after }: ComparedPeriods,
  { itemId, column }: RatingMove,
): MoveRow[] {
  const { plan } = context;
  const item = plan.items.find(({ id }) => id === itemId);
  if (!item) return [];
  const [was, is] = [before, after].map(({ progress }) =>
    buildAnswer(
      plan.definition,
      column,
      progress.find((report) => report.itemId === itemId),
    ),
  ) as [AnswerView, AnswerView];
  return [
    { item: linkToItem(context, item), departments: item.departments, before: was, after: is },
  ];
}

function buildGroups(
  context: PlanContext,
  periods: ComparedPeriods,
  { column, moves }: RatingChanges,
): MoveGroup[] {
  return ORDER.flatMap((kind) => {
    const rows = moves
      .filter((move) => move.kind === kind)
      .flatMap((move) => buildRow(context, periods, move));
    const title = `${moveWord(column, kind)}（${rows.length}項目）`;
    return rows.length === 0 ? [] : [{ title, rows }];
  });
}

/** Column by column, those of which the lead speaks first. */
export function buildRatingChanges(
  context: PlanContext,
  periods: ComparedPeriods,
  changes: PeriodChanges,
): RatingChangesView[] {
  const told = headlineRatings(changes);
  const others = changes.ratings.filter((rating) => !told.includes(rating));
  return [...told, ...others].map((rating) => {
    const scale = context.plan.definition.scales?.[rating.column.scale];
    return {
      id: rating.column.id,
      title: ratingName(rating.column, scale),
      groups: buildGroups(context, periods, rating),
      ...(others.includes(rating) && {
        sentence: describeRatings(rating, changes.itemCount, scale),
      }),
    };
  });
}
