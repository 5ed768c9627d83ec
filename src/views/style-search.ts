/** What the style pages show of the search: its form, and what it can find. */
import { ABOUT_PATH, HOME_PATH } from '#src/domain/site-paths.ts';
import type { SearchView } from './search.ts';

/** Filters with ratings of several scales, and with a long choice. */
export const SEARCH_FILTERS: readonly SearchView['filters'][number][] = [
  {
    name: '評価',
    choices: [
      { value: 'A（計画どおりに達成）', tone: 'green' },
      { value: 'C（未実施）', tone: 'orange' },
    ],
  },
  {
    name: '担当部署',
    choices: [{ value: '企画政策課' }, { value: '子ども家庭部児童青少年課保育係' }],
  },
  { name: '種類', choices: [{ value: '取組項目' }, { value: '期のまとめ' }] },
];

export const SEARCH_EXAMPLES = ['学童', '受益者負担', '公共施設の使用料'];

/** With periods and departments, and of a plan that names no department. */
export const BROWSE: SearchView['browse'] = [
  {
    plan: { text: '見本市 見本の計画', path: HOME_PATH },
    lists: [
      { text: '令和2年度下半期', path: HOME_PATH },
      { text: '令和2年度上半期', path: ABOUT_PATH },
      { text: 'すべての項目', path: ABOUT_PATH },
    ],
    departments: [
      { text: '企画政策課', path: HOME_PATH },
      { text: '子ども家庭部児童青少年課保育係', path: ABOUT_PATH },
    ],
  },
  {
    plan: { text: '見本市 見本の構想', path: ABOUT_PATH },
    lists: [{ text: 'すべての項目', path: ABOUT_PATH }],
    departments: [],
  },
];

/** A query with a filter chosen, as the form then stands. */
export const TYPED = { query: '学童保育', filters: { 評価: 'C（未実施）' } };
/** How many pages each choice would give; what is not here gives none. */
export const SEARCH_COUNTS = {
  評価: { 'A（計画どおりに達成）': 3, 'C（未実施）': 2 },
  担当部署: { 子ども家庭部児童青少年課保育係: 2 },
  種類: { 取組項目: 2 },
};
export const RECENT_TERMS = ['学童保育', '使用料', '公共施設の使用料と減免のしかた'];

const aHit = (title: string, ratings: readonly string[], content: string) => ({
  url: '#search-results',
  excerpt: content,
  content,
  meta: { title, context: '見本市 見本の計画 › 取組④ 公民連携の推進' },
  filters: { 種類: ['取組項目'], 評価: [...ratings] },
});
/** Rated, rated twice under a long name, and not rated. */
export const HITS = [
  aHit(
    '学童保育所の委託',
    ['C（未実施）'],
    '学童保育所の入所見込みを、もう一度計算した。委託の時期は、次の期に決める。',
  ),
  aHit(
    '学童保育所の運営を委ねる事業者の選定と、利用料の考え方の整理',
    ['A（計画どおりに達成）', 'C（未実施）'],
    '事業者の選定の手順を決めた。学童保育所の利用料は、ほかの市と比べた。',
  ),
  aHit('窓口', [], '学童保育の申し込みは、市民課の窓口で受ける。'),
];

export const NEAR_WORDS = [
  { state: { query: '学童', filters: {} }, count: 8 },
  { state: { query: '学校', filters: {} }, count: 3 },
];
