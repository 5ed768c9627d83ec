/** One page of each kind that the site has, with something that a reader must find on it. */
export interface PageKind {
  kind: string;
  /** Path below the base. */
  place: string;
  facts: readonly string[];
}

const PLAN = 'koganei/action-plan-2020/';

export const PAGE_KINDS: readonly PageKind[] = [
  { kind: 'home', place: '', facts: ['79項目のうち計画どおり以上は34項目', '検索'] },
  { kind: 'plan', place: PLAN, facts: ['公民連携アウトソーシングの推進', '学童保育所委託'] },
  {
    kind: 'period',
    place: `${PLAN}2020-h1/`,
    facts: ['未実施（C）は18項目です。', '点検で出された意見（39件）', '取組別'],
  },
  {
    kind: 'sheet',
    place: `${PLAN}2020-h1/initiative-04/`,
    facts: ['取組の経過', '学童保育所の入所見込数', '評価の意味'],
  },
  {
    kind: 'item',
    place: `${PLAN}items/item-04-11/`,
    facts: ['児童青少年課', '未実施', '学童保育所の入所見込数', '出典'],
  },
  {
    kind: 'department',
    place: `${PLAN}departments/kikaku-seisaku/`,
    facts: ['企画政策課', '担当する項目'],
  },
  { kind: 'data', place: 'data/', facts: ['データ辞書', 'CSV', '全国地方公共団体コード'] },
  { kind: 'glossary', place: 'glossary/', facts: ['用語'] },
  { kind: 'about', place: 'about/', facts: ['非公式'] },
  { kind: 'accessibility', place: 'accessibility/', facts: ['アクセシビリティ'] },
  { kind: 'search', place: 'search/', facts: ['検索'] },
  { kind: 'not found', place: '404.html', facts: ['見つかりません'] },
];
