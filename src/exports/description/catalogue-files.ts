import { formatPeriodShort } from '#src/domain/period.ts';
import { archivePath, periodPath, twinPath } from '#src/domain/site-paths.ts';
import { toArchive } from '../archive.ts';
import { toPageCsv, toPageJson } from '../twins/page-twin.ts';
import { describeDataset } from './dataset-description.ts';
import { describeFile, type Distribution } from './distribution.ts';
import { oncePerPlan } from './once-per-plan.ts';
import { refOf, type PlanSubject } from './plan-subject.ts';

function describeArchiveFile(subject: PlanSubject): Distribution {
  return describeFile(subject.dataset.site.url, {
    path: archivePath(refOf(subject)),
    title: 'すべての表（ZIP）',
    format: 'ZIP',
    bytes: toArchive(subject),
  });
}

/** What one period reported, as its page has it beside it. */
function describePeriods(subject: PlanSubject): Distribution[] {
  const { dataset, plan } = subject;
  return plan.periods.flatMap((period) => {
    const page = { kind: 'period', period } as const;
    const path = periodPath(refOf(subject), period.id);
    const name = formatPeriodShort(period.id);
    const csv = toPageCsv(subject, page);
    const files = [
      ...(csv === undefined ? [] : [{ title: `${name}の進捗`, format: 'CSV', text: csv } as const]),
      { title: `${name}の報告`, format: 'JSON', text: toPageJson(subject, page) } as const,
    ];
    return files.map(({ title, format, text }) =>
      describeFile(dataset.site.url, {
        path: twinPath(path, format === 'CSV' ? 'csv' : 'json'),
        title: `${title}（${format}）`,
        format,
        text,
      }),
    );
  });
}

/** The files of a plan that catalogues offer: all in one, each table, and what each period reported. */
export const catalogueFiles = oncePerPlan((subject): Distribution[] => [
  describeArchiveFile(subject),
  ...describeDataset(subject).distributions,
  ...describePeriods(subject),
]);
