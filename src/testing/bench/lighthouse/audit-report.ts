import { formatTextTable } from '#src/exports/text-table.ts';
import type { PageAudit } from './audit-site.ts';
import { CATEGORIES, type Category } from './run-lighthouse.ts';

const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  performance: '速さ',
  accessibility: 'アクセシビリティ',
  'best-practices': '作法',
  seo: 'SEO',
};

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

function scoreTable(audits: readonly PageAudit[]): string {
  return formatTextTable(
    [
      'ページ',
      ...CATEGORIES.map((category) => CATEGORY_NAMES[category]),
      'FCP（秒）',
      'LCP（秒）',
      'TBT（ミリ秒）',
      'CLS',
      'アドレス',
    ],
    audits.map((audit) => [
      audit.kind,
      ...CATEGORIES.map((category) => String(audit.scores[category])),
      seconds(audit.firstPaintMs),
      seconds(audit.largestPaintMs),
      String(Math.round(audit.blockedMs)),
      audit.layoutShift.toFixed(3),
      `/${decodeURIComponent(audit.place)}`,
    ]),
    (column) => column > 0 && column <= CATEGORIES.length + 4,
  );
}

function findingLines({ kind, findings }: PageAudit): string[] {
  return findings.map(
    ({ category, id, title, costs }) =>
      `${kind}：${CATEGORY_NAMES[category]}${costs ? '' : '（減点なし）'} ${title}（${id}）`,
  );
}

/** Lighthouse's scores, and by name what keeps a page from a hundred. */
export function formatAudits(audits: readonly PageAudit[]): string {
  const findings = audits.flatMap(findingLines);
  return [scoreTable(audits), ...findings].join('\n');
}
