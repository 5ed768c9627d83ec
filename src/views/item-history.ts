import { comparedPeriod } from '#src/changes/compare-periods.ts';
import { absenceWord } from '#src/domain/absence.ts';
import type { PeriodReport } from '#src/domain/dataset.ts';
import { columnsFor, ratingColumns, type RatingColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { latestPeriod, progressOf } from '#src/domain/plan-queries.ts';
import { isAbsent, type Progress } from '#src/domain/progress.ts';
import { previousPeriod, reportingOf } from '#src/domain/reporting.ts';
import { changesPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { describeTrack } from './item-history-words.ts';
import type { Link } from './page.ts';
import { buildRatingView, type RatingView } from './rating.ts';
import { reportAnchor } from './report.ts';

/** One period of a track: the rating, or in words why there is none. */
interface HistoryCell {
  periodName: string;
  /** The anchor of the period's report on the item's page; absent where nothing was reported. */
  anchor?: string;
  /** Whether it is the latest period of the plan. */
  current: boolean;
  rating?: RatingView;
  gap?: string;
}

/** How one rating went from period to period, oldest first. */
interface HistoryTrack {
  header: string;
  /** Whether it judges the work; only judgements are shown as grades. */
  judges: boolean;
  /** Where it stands, against the rating before. */
  sentence: string;
  cells: HistoryCell[];
}

export interface ItemHistoryView {
  /** Judgements first, then how far the work had come. */
  tracks: HistoryTrack[];
  /** What changed in the latest period, in all items; absent while there is nothing to compare. */
  changes?: Link;
}

/** Whether any item fills a column in: a scale that came later or went earlier has no gap before or after. */
function isUsed({ progress }: PeriodReport, { id }: RatingColumn): boolean {
  return progress.some(({ answers }) => answers[id] !== undefined);
}

/** Why there is no report, as far as the data say. */
function describeSilence({ plan }: PlanContext, period: PeriodReport, item: Item): string {
  const origin = plan.items.find(({ id }) => id === item.relistedFrom) ?? item;
  const reporting = reportingOf(origin, periodOf(period.id), previousPeriod(plan, period.id));
  if (reporting === 'ended') return '項目は終わっています';
  return reporting === 'not-begun' ? '項目はまだ始まっていません' : '報告はありません';
}

function describeGap(column: RatingColumn, progress: Progress): string {
  const answer = progress.answers[column.id];
  return answer !== undefined && isAbsent(answer)
    ? absenceWord(answer.absence)
    : '記載はありません';
}

function buildCell(
  context: PlanContext,
  period: PeriodReport,
  column: RatingColumn,
  item: Item,
): HistoryCell {
  const { plan } = context;
  const progress = progressOf(period, item);
  const scale = plan.definition.scales?.[column.scale];
  const answer = progress?.answers[column.id];
  const head = {
    periodName: formatPeriodShort(period.id),
    current: period === latestPeriod(plan),
    ...(progress && { anchor: reportAnchor(period.id) }),
  };
  if (!progress) return { ...head, gap: describeSilence(context, period, item) };
  return scale && typeof answer === 'string'
    ? { ...head, rating: buildRatingView(scale, answer) }
    : { ...head, gap: describeGap(column, progress) };
}

/** The columns of any of the periods, in the order of the form. */
function columnsIn({ plan }: PlanContext): RatingColumn[] {
  const { form } = plan.definition;
  const ids = new Set(plan.periods.flatMap(({ id }) => columnsFor(form, periodOf(id))));
  return ratingColumns(form?.columns ?? []).filter((column) => ids.has(column));
}

function buildTrack(context: PlanContext, column: RatingColumn, item: Item): HistoryTrack {
  const { plan } = context;
  const periods = plan.periods.filter(
    (period) =>
      columnsFor(plan.definition.form, periodOf(period.id)).includes(column) &&
      isUsed(period, column),
  );
  const cells = periods.map((period) => buildCell(context, period, column, item));
  const sentence = describeTrack(column, plan.definition.scales?.[column.scale], cells);
  return { header: column.header, judges: column.phase === 'check', sentence, cells };
}

/** None while there is one period only, and for a plan or an item that was never rated. */
function buildTracks(context: PlanContext, item: Item): HistoryTrack[] {
  const columns = columnsIn(context).toSorted(
    (a, b) => Number(b.phase === 'check') - Number(a.phase === 'check'),
  );
  const tracks = columns
    .map((column) => buildTrack(context, column, item))
    .filter(({ cells }) => cells.some(({ rating }) => rating));
  const periods = new Set(tracks.flatMap(({ cells }) => cells.map(({ periodName }) => periodName)));
  return periods.size > 1 ? tracks : [];
}

function linkToChanges({ plan, ref }: PlanContext): Link | undefined {
  const latest = latestPeriod(plan);
  if (!latest || !comparedPeriod(plan, latest.id)) return undefined;
  const name = formatPeriodShort(latest.id);
  return { text: `${name}に計画の全体で変わったこと`, path: changesPath(ref, latest.id) };
}

/** How an item's ratings went from period to period. */
export function buildItemHistory(context: PlanContext, item: Item): ItemHistoryView {
  const changes = linkToChanges(context);
  return { tracks: buildTracks(context, item), ...(changes && { changes }) };
}
