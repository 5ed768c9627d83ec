import type { Dataset, PeriodReport, Plan } from '#src/domain/dataset.ts';
import type { Answer, Progress } from '#src/domain/progress.ts';

/** What is different in the made-up half-year: item → column → answer. */
type Answers = Readonly<Record<string, Readonly<Record<string, Answer>>>>;

/**
 * 小金井市's plan with a second half-year, 2020-h2: every item reports what it reported in the first,
 * but for the answers given, and but for the items that are silent.
 */
export function withSecondHalf(
  dataset: Dataset,
  answers: Answers,
  silent: readonly string[] = [],
): Dataset {
  const report = (progress: Progress): Progress => ({
    ...progress,
    answers: { ...progress.answers, ...answers[progress.itemId] },
  });
  const secondHalf = (first: PeriodReport): PeriodReport => ({
    id: '2020-h2',
    progress: first.progress.filter(({ itemId }) => !silent.includes(itemId)).map(report),
    reviews: [],
  });
  const extend = (plan: Plan): Plan => ({
    ...plan,
    periods: plan.periods.flatMap((period) =>
      period.id === '2020-h1' ? [period, secondHalf(period)] : [period],
    ),
  });
  return {
    ...dataset,
    publishers: dataset.publishers.map((publisher) =>
      publisher.id === 'koganei' ? { ...publisher, plans: publisher.plans.map(extend) } : publisher,
    ),
  };
}
