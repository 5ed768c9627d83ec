/** What the style pages show of an item's indicators, its costs and its reports. */
import { ABOUT_PATH, DCAT_PATH, HOME_PATH } from '#src/domain/site-paths.ts';
import type { ItemView } from './item.ts';
import type { ItemCostsView } from './item-costs.ts';
import type { ItemIndicatorsView } from './item-indicators.ts';
import type { ReportView } from './report.ts';
import { INDICATORS } from './style-answers.ts';
import { CHARTS } from './style-charts.ts';
import { grade, REPORTS } from './style-samples.ts';
import { REVIEWS } from './style-stories.ts';

/** Of an item with a grade, and of a plan that gives none. */
export const ITEM_INDICATORS: readonly ItemIndicatorsView[] = [
  {
    sentence: '収納率は、目標に向けて改善しています。評価とは、見ているものが違います。',
    periodName: '令和2年度上半期',
    grades: [grade('C')],
    indicators: [...INDICATORS],
  },
  {
    sentence: '関係する指標が1つあります。',
    grades: [],
    indicators: INDICATORS.slice(0, 1),
  },
];

const [, STACKED = CHARTS[0]] = CHARTS;

export const ITEM_COSTS: ItemCostsView | undefined = STACKED && {
  chart: { ...STACKED, id: 'item-costs-chart', title: '受益者負担の見直しの事業費' },
  remarks: ['令和2年度の3,000千円は、前年度から繰り越したものです。'],
  page: { text: '計画全体の事業費を見る', path: HOME_PATH },
};

/** An answer that is word for word that of the period before. */
const REPEATED: ReportView = {
  periodId: '2021-h1',
  periodName: '令和3年度上半期',
  anchor: 'report-2021-h1',
  reported: true,
  grades: [],
  tracks: [],
  phases: [
    {
      phase: 'do',
      name: '取組(D)',
      fields: [
        {
          id: 'do',
          header: '取組の経過',
          answer: { kind: 'text', text: '使用料の算定の考え方を庁内でまとめた。' },
          repeated: true,
        },
      ],
    },
  ],
};

/** The reports of periods before the latest, newest first. */
export const EARLIER: readonly ReportView[] = [REPEATED, ...REPORTS.slice(1)];

const JSON_FILE = { text: '見本の項目（JSON-LD）', path: DCAT_PATH };
/** Of several departments, deep in the outline; and of one that names no department page, outside of it. */
export const ITEM_FACTS: readonly (Pick<
  ItemView,
  'departments' | 'trail' | 'sheet' | 'reports' | 'json'
> & { state: string })[] = [
  {
    state: '体系の中にある項目',
    departments: [
      { text: '企画政策課', path: HOME_PATH },
      { text: '子ども家庭部児童青少年課保育係', path: ABOUT_PATH },
    ],
    trail: [
      { text: '方向性1 経営の視点で行政を運営する', path: HOME_PATH },
      { text: '取組④ 公民連携の推進', path: ABOUT_PATH },
    ],
    sheet: { text: '様式', path: HOME_PATH },
    reports: [...REPORTS],
    json: JSON_FILE,
  },
  {
    state: '体系の外にある項目',
    departments: [{ text: '行財政改革推進本部' }],
    trail: [],
    reports: [],
    json: JSON_FILE,
  },
];

/** Said in two periods, in a plan whose sources hold no answers. */
export const ITEM_REVIEWS: Pick<ItemView, 'reviews' | 'noAnswers'> = {
  noAnswers: 'この計画の資料には、市の回答は載っていません。',
  reviews: ['令和2年度下半期', '令和2年度上半期'].map((periodName, index) => ({
    periodName,
    reviews: REVIEWS.slice(2).map((review) => ({ ...review, id: `${review.id}-${index}` })),
  })),
};
