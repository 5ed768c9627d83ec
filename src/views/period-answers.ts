import type { PeriodReport } from '#src/domain/dataset.ts';
import type { Scale } from '#src/domain/scale.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import type { EvaluationView } from './evaluations.ts';
import type { PlanContext } from './context.ts';
import { evaluationsIn } from './evaluation.ts';
import { reportedItems } from './period-lead.ts';

/** A number to see first, and the place on the page that shows what is behind it. */
export interface FigureView {
  title: string;
  figure: string;
  /** Id of the place; absent where there is nothing to show. */
  target?: string;
}

export const REVIEWS_ID = 'reviews';

/** Id of the lists of items behind an evaluation's ratings. */
export const listsId = (evaluationId: string): string => `${evaluationId}-items`;

function aim(title: string, count: number, unit: string, target: string): FigureView {
  return { title, figure: `${count}${unit}`, ...(count > 0 && { target }) };
}

/** What went well: the ratings on track. What is stuck: the last level, where it means failure. */
function answersOf(scale: Scale, { id, header, overall, lists }: EvaluationView, several: boolean) {
  const by = several ? `${header}：` : '';
  const good = scale.levels.filter(({ onTrack }) => onTrack === true);
  const last = scale.levels.at(-1);
  const countOf = (code: string): number =>
    overall.segments.find((segment) => segment.code === code)?.count ?? 0;
  const figures: FigureView[] = [];
  if (good.length > 0) {
    const title = scale.onTrackLabel ?? good.map(({ code }) => code).join('・');
    const count = good.reduce((sum, { code }) => sum + countOf(code), 0);
    figures.push(aim(by + title, count, '項目', listsId(id)));
  }
  if (last?.onTrack === false) {
    const title = last.name === undefined ? last.code : `${last.name}（${last.code}）`;
    figures.push(aim(by + title, countOf(last.code), '項目', lists.at(-1)?.id ?? listsId(id)));
  }
  return figures;
}

/** What went well, what is stuck, and what the reviewers said, each as one number where there is any. */
export function buildAnswers(
  context: PlanContext,
  period: PeriodReport,
  evaluations: readonly EvaluationView[],
): FigureView[] {
  const { scales } = context.plan.definition;
  const columns = evaluationsIn(context, period);
  const graded = evaluations.flatMap((evaluation) => {
    const column = columns.find(({ id }) => id === evaluation.id);
    const scale = column && scales?.[column.scale];
    return scale ? answersOf(scale, evaluation, evaluations.length > 1) : [];
  });
  const count = period.reviews.length;
  return [...graded, ...(count > 0 ? [aim('点検の意見', count, '件', REVIEWS_ID)] : [])];
}

/** What a plan says where its forms rate nothing; undefined where they do. */
export function describeUngraded(evaluations: readonly EvaluationView[]): string | undefined {
  return evaluations.length > 0
    ? undefined
    : 'この計画の様式には、進み具合を評価の記号で示す欄がありません。';
}

/** How many items there are, how many reported and how many did not, and what else is missing. */
export function buildTotals(
  context: PlanContext,
  period: PeriodReport,
  evaluations: readonly EvaluationView[],
): FigureView[] {
  const total = countedItems(context.plan).length;
  const reported = reportedItems(context, period).length;
  const numbers = [
    ['項目', total],
    ['報告あり', reported],
    ['報告なし', total - reported],
    ...evaluations.map(
      ({ header, overall }) => [`${header}なし`, overall.total - overall.rated] as const,
    ),
  ] as const;
  const reviews = period.reviews.length === 0 ? [{ title: '点検の意見', figure: '記載なし' }] : [];
  return [...numbers.map(([title, count]) => ({ title, figure: String(count) })), ...reviews];
}
