import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import { columnsFor, ratingColumns, type FormColumn } from '#src/domain/form.ts';
import { periodOf } from '#src/domain/period.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import { ratingOf, type Progress } from '#src/domain/progress.ts';
import { hasDirection } from '#src/domain/rating-move.ts';
import { isRepeatedText } from '#src/domain/repeated-text.ts';
import { isWhole, previousPeriod } from '#src/domain/reporting.ts';
import { progressTable } from '#src/tables/progress.ts';
import { compareRows } from './compare-rows.ts';
import type { PeriodChanges, RatingChanges, RepeatedText } from './period-changes.ts';
import { planWords } from './plan-words.ts';
import { ratingMoves } from './rating-moves.ts';
import type { RecordChange } from './record-change.ts';
import { countedReports, isCollecting, reportTotals } from './report-totals.ts';
import { tableSide } from './table-side.ts';
import { compareTotals, type Total } from './total.ts';

/** The reports of a period and of the one before it, as far as they can be set against each other. */
function comparableReports(plan: Plan, before: PeriodReport, after: PeriodReport) {
  const [was, is] = [countedReports(plan, before), countedReports(plan, after)];
  if (!isCollecting(plan, after)) return { was, is };
  const whole = is.filter((report) => isWhole(plan, after.id, report));
  const items = new Set(whole.map(({ itemId }) => itemId));
  return { was: was.filter(({ itemId }) => items.has(itemId)), is: whole };
}

/** What the same item reported in both periods, in the order of the later. */
interface Pair {
  before: Progress;
  after: Progress;
}

function pairReports(before: readonly Progress[], after: readonly Progress[]): Pair[] {
  const earlier = new Map(before.map((report) => [report.itemId, report]));
  return after.flatMap((report) => {
    const was = earlier.get(report.itemId);
    return was ? [{ before: was, after: report }] : [];
  });
}

function compareRatings(
  { definition }: Plan,
  columns: readonly FormColumn[],
  pairs: readonly Pair[],
  records: readonly RecordChange[],
): RatingChanges[] {
  const moves = ratingMoves(definition, records);
  return ratingColumns(columns).flatMap((column) => {
    const scale = definition.scales?.[column.scale];
    if (!scale) return [];
    const codes = pairs.map(({ before, after }) => [
      ratingOf(before, column.id),
      ratingOf(after, column.id),
    ]);
    const compared = codes.filter((both) => !both.includes(undefined));
    return [
      {
        column,
        hasDirection: hasDirection(column, scale),
        moves: moves.filter((move) => move.column.id === column.id),
        same: compared.filter(([was, is]) => was === is).length,
        compared: compared.length,
      },
    ];
  });
}

function findRepeated(
  plan: Plan,
  columns: readonly FormColumn[],
  pairs: readonly Pair[],
): RepeatedText[] {
  const { nameOf } = planWords(plan);
  const texts = columns.filter(({ kind }) => kind === 'text');
  return pairs.flatMap(({ before, after }) =>
    texts.flatMap(({ id, header }) => {
      const [was, text] = [before.answers[id], after.answers[id]];
      if (typeof text !== 'string' || typeof was !== 'string') return [];
      if (!isRepeatedText(was, text)) return [];
      const { itemId } = after;
      return [{ itemId, label: nameOf('items', itemId) ?? itemId, header, text }];
    }),
  );
}

function totalsOf(plan: Plan, period: PeriodReport): Total[] {
  return reportTotals(plan, period, { key: 'period', name: '報告' });
}

/** What a period adds up to, as the first of its kind: there is nothing before it. */
export function startingTotals(plan: Plan, period: PeriodReport) {
  return compareTotals([], totalsOf(plan, period));
}

/** The period of its kind before a period, as far as it is published: what is not public is not compared with. */
export function comparedPeriod(plan: Plan, periodId: string): PeriodReport | undefined {
  return previousPeriod({ ...plan, collecting: [] }, periodId);
}

/**
 * A period against the one of its kind before it, by what the counted items reported.
 * While reports come in, only the items that have reported are compared, and nothing is added up: what is
 * still to come is not gone. Undefined when the plan has no such period, or none before it.
 */
export function comparePeriods(plan: Plan, periodId: string): PeriodChanges | undefined {
  const after = [...plan.periods, ...plan.collecting].find(({ id }) => id === periodId);
  const before = comparedPeriod(plan, periodId);
  if (!after || !before) return undefined;
  const period = periodOf(periodId);
  const table = progressTable(plan.definition, period);
  const words = planWords(plan);
  const { was, is } = comparableReports(plan, before, after);
  const records = compareRows(tableSide(table, was, words), tableSide(table, is, words)).filter(
    ({ kind }) => kind !== 'reordered',
  );
  const columns = columnsFor(plan.definition.form, period);
  const pairs = pairReports(was, is);
  return {
    before: before.id,
    after: periodId,
    itemCount: countedItems(plan).length,
    records,
    ratings: compareRatings(plan, columns, pairs, records),
    repeated: findRepeated(plan, columns, pairs),
    totals: isCollecting(plan, after)
      ? []
      : compareTotals(totalsOf(plan, before), totalsOf(plan, after)),
  };
}
