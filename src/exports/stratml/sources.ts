import type { PlanSubject } from '../description/plan-subject.ts';

/** The documents that the data were taken from, and what the site says of itself. */
export function describedSources({ dataset, plan }: PlanSubject): string | undefined {
  const sources = (plan.definition.sources ?? []).map(
    ({ title, publisher }) => `出典：${title}（${publisher}）`,
  );
  const lines = [...sources, ...[dataset.site.notice].filter((each) => each !== undefined)];
  return lines.length === 0 ? undefined : lines.join('\n');
}
