/** One page of each kind that the site has, with something that a reader must find on it. */
interface PageKind {
  kind: string;
  /** Path below the base. */
  place: string;
  facts: readonly string[];
}

const PLAN = 'koganei/action-plan-2020/';
const KOMAE = 'komae/reform-plan-6/';
const TORIDE = 'toride/priority-projects-2020/';
const UNNAMED = 'unnamed-city/reform-plan-2022/';

export const PAGE_KINDS: readonly PageKind[] = [
  { kind: 'home', place: '', facts: ['79項目のうち計画どおり以上は34項目', '検索'] },
  { kind: 'plan', place: PLAN, facts: ['公民連携アウトソーシングの推進', '学童保育所委託'] },
  {
    kind: 'period',
    place: `${PLAN}2020-h1/`,
    facts: ['未実施（C）は18項目です。', '点検で出された意見（39件）', '取組別'],
  },
  {
    kind: 'changes',
    place: `${PLAN}changes/2020-h1/`,
    facts: ['この期が最初です', '計画どおり以上', '34項目'],
  },
  {
    kind: 'changes with indicators and costs',
    place: `${TORIDE}changes/2020/`,
    facts: ['この期が最初です', '選挙出前講座の開催数', 'トータルコスト'],
  },
  {
    kind: 'sheet',
    place: `${PLAN}2020-h1/initiative-04/`,
    facts: ['取組の経過', '学童保育所の入所見込数', '評価の意味'],
  },
  {
    kind: 'all sheets',
    place: `${PLAN}sheets/2020-h1/`,
    facts: ['様式の一覧（11枚）', '学童保育所の入所見込数', '印刷する用紙'],
  },
  {
    kind: 'sheet in groups',
    place: `${KOMAE}2020/policy-1/`,
    facts: ['方向性1 経営的な視点による行政運営 › 基本事業1 狛江らしさの展開'],
  },
  {
    kind: 'item',
    place: `${PLAN}items/item-04-11/`,
    facts: ['児童青少年課', '未実施', '学童保育所の入所見込数', '出典'],
  },
  {
    kind: 'all items',
    place: `${PLAN}items/`,
    facts: ['すべての項目', '79項目があります', '学童保育所委託', '未実施'],
  },
  {
    kind: 'all items without grades',
    place: `${KOMAE}items/`,
    facts: ['すべての項目', '再掲'],
  },
  {
    kind: 'departments',
    place: `${PLAN}departments/`,
    facts: ['か行', 'がくむか', '28部署が、79項目を担当しています。'],
  },
  {
    kind: 'department',
    place: `${PLAN}departments/kikaku-seisaku/`,
    facts: ['企画政策課', '担当する項目'],
  },
  {
    kind: 'period without grades',
    place: `${KOMAE}2020/`,
    facts: ['64項目すべてが報告されています。', '質の高い行政運営の推進'],
  },
  {
    kind: 'outline',
    place: `${KOMAE}outline/policy-1/`,
    facts: ['質の高い行政運営の推進', '狛江らしさの展開'],
  },
  {
    kind: 'item with costs and indicators',
    place: `${TORIDE}items/item-01/`,
    facts: ['選挙常時啓発事業', '選挙出前講座の開催数', '一般財源'],
  },
  {
    kind: 'indicators',
    place: `${TORIDE}indicators/`,
    facts: ['選挙出前講座の開催数', '目標の水準にある（期限前）'],
  },
  {
    kind: 'indicator',
    place: `${TORIDE}indicators/indicator-01/`,
    facts: ['選挙出前講座の開催数', '計算のしかた', '横ばい'],
  },
  {
    kind: 'costs',
    place: `${TORIDE}costs/`,
    facts: ['4億2,902万円', '25事業分', 'トータルコスト'],
  },
  {
    kind: 'effects',
    place: `${UNNAMED}effects/`,
    facts: ['26億7,409万3千円', '6,249万3千円少ない', '後期アクションプラン策定時点'],
  },
  {
    kind: 'lineage',
    place: `${UNNAMED}lineage/`,
    facts: ['53項目のうち41項目が続き', '廃止（取組を集約）'],
  },
  {
    kind: 'retrospective',
    place: `${UNNAMED}retrospective/`,
    facts: ['延べ78件', 'デジタルを取り入れれば'],
  },
  {
    kind: 'reviews',
    place: `${PLAN}reviews/`,
    facts: ['39件の意見があります。', '行財政改革市民会議の意見', '評価（各部署）'],
  },
  { kind: 'data', place: 'data/', facts: ['データ辞書', 'CSV', '全国地方公共団体コード'] },
  { kind: 'guide for reusers', place: 'data-guide/', facts: ['変えない約束', '評価を比べない'] },
  { kind: 'glossary', place: 'glossary/', facts: ['用語'] },
  { kind: 'about', place: 'about/', facts: ['非公式'] },
  {
    kind: 'accessibility',
    place: 'accessibility/',
    facts: ['アクセシビリティ', '適合レベル AA', '確かめた結果'],
  },
  {
    kind: 'accessibility results',
    place: 'accessibility/results/',
    facts: [
      '2026年11月21日',
      '1.4.10 リフロー',
      '検査の道具 axe',
      '実物の読み上げソフトでは確かめていません',
    ],
  },
  { kind: 'guides', place: 'guide/', facts: ['職員の方への案内', '各部署の方', '様式に記入する'] },
  { kind: 'guide', place: 'guide/fill-in/', facts: ['白いセル', '同上', '職員の方への案内'] },
  {
    kind: 'diagnostics guide',
    place: 'guide/diagnostics/',
    facts: ['尺度にない評価・段階', 'rating-unknown', '機械可読性ルール L2-04', '直し方'],
  },
  { kind: 'check', place: 'check/', facts: ['提出前の確認', 'どこにも送りません'] },
  {
    kind: 'style',
    place: 'style/',
    facts: ['部品の見本', '実在しません', '評価の色', '余白と角'],
  },
  { kind: 'search', place: 'search/', facts: ['検索'] },
  { kind: 'not found', place: '404.html', facts: ['見つかりません'] },
];
