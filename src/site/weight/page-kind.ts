import { parsePeriodId } from '#src/domain/period.ts';

/** The kinds of page that have a byte budget each, in the order of its table. */
export const PAGE_KINDS = [
  'ホーム',
  '計画',
  '期のまとめ',
  '期の変化',
  '様式',
  '様式のまとめ',
  '体系',
  '取組項目',
  '担当部署',
  '指標の一覧',
  '指標',
  '事業費',
  '効果額',
  '前後の計画',
  '振り返り',
  'データカタログ',
  '検索',
  '提出前の確認',
  '埋め込み',
  '部品の見本',
  '案内・その他',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const OTHER: PageKind = '案内・その他';

/** Pages outside the plans, by the first part of their address. */
const OUTSIDE_PLANS = new Map<string, PageKind>([
  ['index.html', 'ホーム'],
  ['data', 'データカタログ'],
  ['search', '検索'],
  ['check', '提出前の確認'],
  ['embed', '埋め込み'],
  ['style', '部品の見本'],
  ['guide', OTHER],
  ['accessibility', OTHER],
]);

/** Lists and the like: one page below a plan, by its part of the address. */
const ONE_BELOW_PLAN = new Map<string, PageKind>([
  ['indicators', '指標の一覧'],
  ['costs', '事業費'],
  ['effects', '効果額'],
  ['lineage', '前後の計画'],
  ['retrospective', '振り返り'],
]);

/** Things of which a plan has many, by the part of the address above theirs. */
const MANY_BELOW_PLAN = new Map<string, PageKind>([
  ['items', '取組項目'],
  ['indicators', '指標'],
  ['departments', '担当部署'],
  ['outline', '体系'],
  ['sheets', '様式のまとめ'],
  ['changes', '期の変化'],
]);

/** What stands below a plan's folder: `['items', 'item-01']`, `['2020-h1']`. */
function kindBelowPlan([first, second]: readonly string[]): PageKind {
  if (first === undefined) return '計画';
  if (parsePeriodId(first)) return second === undefined ? '期のまとめ' : '様式';
  const kinds = second === undefined ? ONE_BELOW_PLAN : MANY_BELOW_PLAN;
  return kinds.get(first) ?? OTHER;
}

/** The kind of a built page. @param file `koganei/action-plan-2020/2020-h1/index.html`, with `/` */
export function pageKindOf(file: string): PageKind {
  const [first = '', plan, ...rest] = file.replace(/\/index\.html$/, '').split('/');
  const outside = OUTSIDE_PLANS.get(first);
  if (outside !== undefined) return outside;
  return plan === undefined ? OTHER : kindBelowPlan(rest);
}
