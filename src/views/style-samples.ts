/**
 * What the style page shows: views as pages get them, of an invented city. They have the types of the
 * views, so that a part that changes takes its sample along. Links lead to pages that every site has.
 */
import { ABSENCES, STATED_NONE } from '#src/domain/absence.ts';
import { INDICATOR_OUTCOMES } from '#src/domain/assess-series.ts';
import { TONES, type Scale } from '#src/domain/scale.ts';
import { GLOSSARY_PATH, HOME_PATH } from '#src/domain/site-paths.ts';
import type { AnswerView } from './answer.ts';
import type { BreakdownView } from './breakdown.ts';
import { buildDistribution, type DistributionView } from './distribution.ts';
import { buildOutcome, type OutcomeView } from './indicator-outcome.ts';
import type { WordView } from './explanations.ts';
import type { ItemLink } from './item-link.ts';
import type { LegendView } from './legend.ts';
import type { Link } from './page.ts';
import type { PlanTopic } from './plan-topic.ts';
import { buildRatingView, type RatingView } from './rating.ts';
import type { ReportView } from './report.ts';
import type { GradeView } from './report-grades.ts';

const NAMES = [
  '受益者負担の見直し',
  '学童保育所の運営を委ねる事業者の選定と、利用料の考え方の整理',
  '窓口',
];
/** Items of short, long and shortest names. */
export const ITEMS: readonly Link[] = NAMES.map((text) => ({ text, path: HOME_PATH }));

export const SCALE: Scale = {
  name: '評価',
  description: '計画に対して、どこまで進んだかを表します。',
  onTrackLabel: '計画どおり以上',
  levels: [
    { code: 'S', name: '計画を超えて達成', onTrack: true, tone: 'blue' },
    { code: 'A', name: '計画どおりに達成', onTrack: true, tone: 'green' },
    { code: 'B', name: '実施したが計画に未達', onTrack: false, tone: 'yellow' },
    { code: 'C', name: '未実施', onTrack: false, tone: 'orange' },
  ],
};
export const rate = (code: string): RatingView => buildRatingView(SCALE, code);
export const grade = (code: string): GradeView => ({
  header: '評価',
  rating: rate(code),
  noted: false,
});

/** Every tone, with the words of a legend and without. */
export const RATINGS: readonly RatingView[] = [
  ...TONES.map((tone) => ({ code: tone, label: 'A', name: '計画どおりに達成', tone })),
  ...TONES.map((tone, index) => ({ code: tone, label: '①②③④⑤'[index] + '準備', tone })),
];
export const LONG_RATING: RatingView = {
  code: 'long',
  label: 'B',
  name: '実施したが、計画した時期や量には届かなかったもの（次の期に続けて行うもの）',
  tone: 'yellow',
};
export const OUTCOMES: readonly OutcomeView[] = INDICATOR_OUTCOMES.map(({ code }) =>
  buildOutcome(code),
);

const repeat = (code: string | undefined, times: number) =>
  Array<string | undefined>(times).fill(code);
const distribute = (...codes: (string | undefined)[]): DistributionView =>
  buildDistribution(SCALE, codes);

/** Spread out, with a part too narrow for its letter; all alike; one of many unrated; none rated; no item. */
export const DISTRIBUTION_STATES: readonly { state: string; distribution: DistributionView }[] = [
  {
    state: '4つの評価に分かれたとき（文字が入らないほど少ないものがある）',
    distribution: distribute(
      ...repeat('S', 2),
      ...repeat('A', 32),
      ...repeat('B', 27),
      ...repeat('C', 18),
    ),
  },
  { state: 'すべて同じ評価のとき', distribution: distribute(...repeat('A', 5)) },
  {
    state: '評価の記載がない項目があるとき',
    distribution: distribute(...repeat('A', 3), 'C', undefined),
  },
  { state: 'どの項目にも評価がないとき', distribution: distribute(undefined, undefined) },
  { state: '項目がないとき', distribution: distribute() },
];
export const DISTRIBUTIONS = DISTRIBUTION_STATES.map(({ distribution }) => distribution);

export const LEGEND: LegendView = {
  name: SCALE.name,
  ...(SCALE.description !== undefined && { description: SCALE.description }),
  levels: SCALE.levels.map(({ code }) => rate(code)),
  criteria: ['①調査', '②庁内検討', '③実施'].map((at) => ({
    at,
    meanings: [
      { rating: rate('A'), text: `${at.slice(1)}を予定の時期までに終えた` },
      { rating: rate('C'), text: `${at.slice(1)}に取りかかっていない` },
    ],
  })),
};

/** With meanings for each stage, and of a scale that says no more than its levels. */
export const LEGENDS: readonly (LegendView & { state: string })[] = [
  { ...LEGEND, state: '段階ごとの意味がある尺度' },
  { name: '達成度', levels: LEGEND.levels.slice(0, 2), criteria: [], state: '記号だけの尺度' },
];

export const BREAKDOWN: BreakdownView = {
  id: 'outline',
  title: '取組別',
  rows: [
    { label: '取組① 税収等の確保', path: HOME_PATH, distribution: distribute('A', 'A', 'B') },
    {
      label: '取組② 公共施設の使用料と減免のしかたを、利用の実態に合わせて改める取組',
      path: HOME_PATH,
      distribution: distribute('S', 'B', 'C', 'C'),
    },
    { label: 'そのほかの項目', distribution: distribute('A') },
  ],
};

/** Every kind of answer. */
export const ANSWERS: readonly AnswerView[] = [
  { kind: 'text', text: '使用料の算定の考え方を庁内でまとめた。\n減免の見直しは、次の期に行う。' },
  { kind: 'rating', rating: rate('B') },
  { kind: 'empty' },
  ...[STATED_NONE, ...ABSENCES].map(({ word, meaning }) => ({
    kind: 'absent' as const,
    word,
    meaning,
  })),
];

export const WORDS: readonly WordView[] = ['受益者負担', '減免'].map((text, index) => ({
  text,
  term: {
    id: `sample-${index}`,
    word: text,
    ...(index === 0 && { reading: 'じゅえきしゃふたん' }),
    explanation: 'サービスを使う人が、その費用の一部を払うこと。',
    path: GLOSSARY_PATH,
  },
}));

export const ITEM_LINKS: readonly ItemLink[] = ITEMS.map((item, index) => ({
  ...item,
  departments: index === 1 ? ['児童青少年課', '企画政策課'] : ['企画政策課'],
  grades: ['A', 'B', 'C'].slice(0, index).map(grade),
  ...(index === 2 && { side: '前期の計画' }),
}));

export const TOPICS: readonly PlanTopic[] = [
  {
    title: '事業費',
    sentence: '令和2年度のトータルコストは4億2,902万円（25事業分）です。',
    link: { text: '事業費を見る', path: HOME_PATH },
  },
  {
    title: '前の計画とのつながり',
    sentence: '前の計画の53項目のうち41項目が続き、12項目が終わりました。',
    link: { text: '前の計画からの動きを見る', path: HOME_PATH },
  },
];

/** With everything that a report can hold, and of an item that did not report. */
export const REPORTS: readonly ReportView[] = [
  {
    periodId: '2020-h1',
    periodName: '令和2年度上半期',
    anchor: 'report-2020-h1',
    reported: true,
    grades: [
      {
        ...grade('C'),
        meaning: '「調査」の段階でのCは、調査に取りかかっていないことです。',
        noted: true,
      },
    ],
    tracks: [
      {
        header: '段階',
        levels: ['調査', '庁内検討', '準備', '実施'].map((name, index) => ({
          number: '①②③④'[index] ?? '',
          name,
          current: index === 1,
        })),
      },
    ],
    phases: [
      {
        phase: 'plan',
        name: '計画(P)',
        fields: [{ id: 'stage', header: '段階', answer: { kind: 'rating', rating: rate('A') } }],
      },
      {
        phase: 'check',
        name: '評価(C)',
        fields: ANSWERS.slice(0, 4).map((answer, index) => ({
          id: `field-${index}`,
          header: ['評価の理由', '評価', '得られた成果', '課題'][index] ?? '',
          answer,
        })),
      },
    ],
    note: '様式の欄外に書かれています。',
  },
  {
    periodId: '2020-h2',
    periodName: '令和2年度下半期',
    anchor: 'report-2020-h2',
    reported: false,
    grades: [],
    tracks: [],
    phases: [],
  },
];
