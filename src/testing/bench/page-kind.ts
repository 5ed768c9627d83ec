import { parsePeriodId } from '#src/domain/period.ts';

/** The kinds of page that the benchmark tells apart, in the order of its table. */
export const PAGE_KINDS = [
  'ホーム',
  '計画',
  '期のまとめ',
  '様式',
  '様式のまとめ',
  '取組項目',
  '担当部署',
  'データカタログ',
  '検索',
  '案内・その他',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const FIXED: Readonly<Record<string, PageKind>> = {
  'index.html': 'ホーム',
  'data/index.html': 'データカタログ',
  'search/index.html': '検索',
};

/** What stands below a plan's folder: `['items', 'item-01']`, `['2020-h1']`. */
function kindBelowPlan([first, second]: readonly string[]): PageKind {
  if (first === undefined) return '計画';
  if (first === 'items' && second !== undefined) return '取組項目';
  if (first === 'departments' && second !== undefined) return '担当部署';
  if (first === 'sheets' && second !== undefined) return '様式のまとめ';
  if (!parsePeriodId(first)) return '案内・その他';
  return second === undefined ? '期のまとめ' : '様式';
}

/** The kind of a built page. @param file `koganei/action-plan-2020/2020-h1/index.html`, with `/` */
export function pageKindOf(file: string): PageKind {
  const fixed = FIXED[file];
  if (fixed !== undefined) return fixed;
  const [, plan, ...rest] = file.split('/').slice(0, -1);
  return plan === undefined ? '案内・その他' : kindBelowPlan(rest);
}
