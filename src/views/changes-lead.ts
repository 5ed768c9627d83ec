import type { PeriodChanges, RatingChanges } from '#src/changes/period-changes.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import type { PlanContext } from './context.ts';
import { describeRatings } from './changes-words.ts';

/** Who reported again, for plans that rate nothing. */
function describeReports({ itemCount, records, totals }: PeriodChanges): string {
  const reported = totals.find(({ key }) => key === 'period/reported')?.after?.value ?? 0;
  const added = records.filter(({ kind }) => kind === 'added').length;
  if (itemCount === 0) return '項目はまだありません。';
  const again = reported - added;
  if (again === 0) return `${itemCount}項目のうち、続けて報告がある項目はありません。`;
  const all = itemCount === 1 ? 'は' : 'すべてが';
  return again === itemCount
    ? `${itemCount}項目${all}、続けて報告されています。`
    : `${itemCount}項目のうち、続けて報告があるのは${again}項目です。`;
}

/** The ratings that the lead speaks of: the evaluations; without any, the first of the others. */
export function headlineRatings({ ratings }: PeriodChanges): RatingChanges[] {
  const grades = ratings.filter(({ column }) => column.phase === 'check');
  return grades.length > 0 ? grades : ratings.slice(0, 1);
}

/** The comparison in a sentence or two: how the ratings went, else who reported again. */
export function describeChanges({ plan }: PlanContext, changes: PeriodChanges): string {
  const { itemCount, before } = changes;
  const sentences = headlineRatings(changes).map((rating) =>
    describeRatings(rating, itemCount, plan.definition.scales?.[rating.column.scale]),
  );
  const all = sentences.length > 0 ? sentences : [describeReports(changes)];
  return `${formatPeriodShort(before)}と比べると、${[...new Set(all)].join('')}`;
}
