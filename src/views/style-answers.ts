/** What the style page shows of first screens: plans, key figures, the map of grades, an item over time. */
import { GLOSSARY_PATH, HOME_PATH } from '#src/domain/site-paths.ts';
import type { CorrectionView } from './corrections.ts';
import type { PlanCardView } from './home.ts';
import type { ItemHistoryView } from './item-history.ts';
import type { ItemIndicator } from './item-indicators.ts';
import type { OutlineMapView } from './outline-map.ts';
import type { FigureView } from './period-answers.ts';
import { describeRating } from './rating.ts';
import { DISTRIBUTIONS, ITEMS, LEGEND, OUTCOMES, rate } from './style-samples.ts';
import { TRACKS } from './style-stories.ts';

const [ITEM = { text: '', path: HOME_PATH }] = ITEMS;
const [SPREAD] = DISTRIBUTIONS;
const NOTHING = '期ごとの進み具合は、データに載っていません。';

/** With a bar, and of a plan that publishes no period. */
export const PLAN_CARDS: readonly (PlanCardView & { state: string })[] = [
  {
    state: '評価のある計画',
    plan: { text: '見本市 見本の計画', path: HOME_PATH },
    period: { text: '令和2年度上半期', path: HOME_PATH },
    status: {
      headline: '79項目のうち計画どおり以上は34項目（43%）です。',
      lead: '79項目すべてが報告されています。',
      ...(SPREAD && { bar: SPREAD }),
    },
    contents: '79項目・点検意見39件',
    topics: [{ text: '事業費', path: HOME_PATH }],
  },
  {
    state: '期ごとの報告がない計画',
    plan: { text: '見本市 見本の構想', path: GLOSSARY_PATH },
    status: { headline: NOTHING, lead: NOTHING },
    contents: '53項目',
    topics: [],
  },
];

export const KEY_FIGURES: readonly FigureView[] = [
  { title: '計画どおり以上', figure: '34項目', target: 'answers' },
  { title: '未実施（C）', figure: '18項目', target: 'answers' },
  { title: '点検の意見', figure: '0件' },
];

export const MAP: OutlineMapView = {
  sentence: '令和2年度上半期の評価を、1項目1マスで示しています。',
  parts: [1, 2].map((part) => ({
    number: `取組${part}`,
    name: part === 1 ? '税収等の確保' : '公共施設の使用料と減免のしかたの見直し',
    path: HOME_PATH,
    cells: Array.from({ length: part * 9 }, (_, index) => {
      const rating = rate(['S', 'A', 'B', 'C'][index % 4] ?? 'A');
      const isMissing = index === 7;
      return {
        text: `見本の項目${part}-${index + 1}`,
        path: HOME_PATH,
        letter: isMissing ? '−' : rating.label,
        words: isMissing ? '評価の記載なし' : describeRating(rating),
        tone: isMissing ? ('grey' as const) : rating.tone,
      };
    }),
  })),
  legend: LEGEND.levels,
  missing: '評価の記載なし',
};

export const HISTORY: ItemHistoryView = {
  tracks: [
    {
      header: '評価',
      judges: true,
      sentence: '前の期のCからBに上がりました。',
      cells: [
        { periodName: '令和元年度下半期', current: false, gap: '報告なし' },
        { periodName: '令和2年度上半期', current: false, rating: rate('C') },
        { periodName: '令和2年度下半期', current: true, rating: rate('B') },
      ],
    },
  ],
  changes: { text: 'すべての項目の変化を見る', path: HOME_PATH },
};

export const INDICATORS: readonly ItemIndicator[] = OUTCOMES.slice(0, 2).map((outcome, index) => ({
  text: index === 0 ? '収納率' : '学童保育所に入れた子どもの割合（年度当初の希望者のうち）',
  path: HOME_PATH,
  number: String(index + 1),
  tracks: TRACKS.slice(0, 1),
  outcome,
  ...(index === 1 && { through: { text: '施策2 子育て', path: HOME_PATH } }),
}));

export const CORRECTIONS: readonly CorrectionView[] = [
  {
    id: 'correction-1',
    date: '2026-11-20',
    dateText: '2026年11月20日',
    target: ITEM,
    cell: '令和2年度上半期の評価',
    change: '「C」を「B」に訂正',
    reason: '写すときに、行を取りちがえました。',
  },
];
