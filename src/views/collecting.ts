import type { CollectingReport, Dataset } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { countReports } from '#src/domain/reporting.ts';
import { planContexts, planName } from './context.ts';
import { formatDate } from '#src/domain/format-date.ts';

function formatDue({ due }: CollectingReport): string {
  return due === undefined ? '' : `（提出期限 ${formatDate(due)}）`;
}

/** Says that a period's reports are still coming in, and by when departments report. */
export function describeCollecting(report: CollectingReport): string {
  return `${formatPeriodShort(report.id)}の報告を受け付けています${formatDue(report)}。公開はそろってからです。`;
}

/** How far each period has come whose reports are coming in, one line each. */
export function summarizeCollecting(dataset: Dataset): string[] {
  return planContexts(dataset).flatMap((context) =>
    context.plan.collecting.map((report) => {
      const { expected, reported } = countReports(context.plan, report);
      const name = `${planName(context)} ${formatPeriodShort(report.id)}`;
      return `受付中：${name} ${expected}項目のうち${reported}項目が報告済み${formatDue(report)}`;
    }),
  );
}
