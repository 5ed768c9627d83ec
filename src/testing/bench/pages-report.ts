import type { PagesMeasurement } from './bench-pages.ts';
import { formatAudits } from './lighthouse/audit-report.ts';
import { weightTable } from './weight-report.ts';

/** What the pages of the site weigh and how they are scored, as a person reads it. */
export function formatPagesReport({ buildSeconds, kinds, audits }: PagesMeasurement): string {
  return [
    `■ ページの大きさ（KB、gzip。中央 / 最大。サイトの作成 ${buildSeconds.toFixed(1)}秒）`,
    weightTable(kinds),
    '',
    '■ Lighthouse（携帯電話。種類ごとにいちばん大きいページ。3回までのうち最もよい回）',
    formatAudits(audits),
  ].join('\n');
}
