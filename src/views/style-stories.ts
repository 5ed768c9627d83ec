/** What the style page shows of comments, courses and plans that follow each other. */
import {
  DIAGNOSTICS_GUIDE_PATH,
  GLOSSARY_PATH,
  GUIDE_PATH,
  HOME_PATH,
} from '#src/domain/site-paths.ts';
import type { FindingView } from './diagnostics-guide.ts';
import type { GuideEntry } from './guide.ts';
import type { WorkingView } from './indicator-working.ts';
import { buildOutcome } from './indicator-outcome.ts';
import type { TrackView } from './indicator-track.ts';
import type { ItemStoryView } from './item-story.ts';
import type { MilestonesView } from './item-milestones.ts';
import type { FlowView } from './lineage-flow.ts';
import type { NoteView } from './notes.ts';
import type { OutlineBranch } from './outline-tree.ts';
import type { LookBackLine } from './retrospective.ts';
import type { ReviewView } from './review.ts';
import { ITEM_LINKS, ITEMS, rate } from './style-samples.ts';

const [ITEM = { text: '', path: HOME_PATH }] = ITEMS;

const REVIEW = {
  path: HOME_PATH,
  about: '令和2年度上半期の取組① 受益者負担の見直しへの意見',
  ratedBy: '評価（各部署）',
  reviewer: '行財政改革市民会議',
  comment: '使用料の見直しは、利用する人への説明を先に行うべきである。',
  items: [],
  answerMissing: false,
};
/** A whole conversation, one whose answer is missing, and a bare comment. */
export const REVIEWS: readonly ReviewView[] = [
  {
    ...REVIEW,
    id: 'review-1',
    mark: '1番目',
    rated: [{ item: ITEM, grades: [{ header: '評価', rating: rate('B') }] }],
    items: ITEMS.slice(1),
    reply: '説明会を3回開きます。',
    replyPeriod: '令和2年度下半期',
    followUp: '令和2年11月に2回開き、84人が参加しました。',
  },
  { ...REVIEW, id: 'review-2', mark: '2番目', rated: [], answerMissing: true },
  { ...REVIEW, id: 'review-3', mark: '3番目', rated: [] },
];

export const NOTES: readonly NoteView[] = [
  {
    kind: '原典の矛盾',
    header: '評価の理由',
    text: '取組の経過は「未実施」ですが、評価の理由には試算を行ったと書かれています。',
  },
  { kind: '転記の判断', text: '原典の「同上」は、上の行の文を写しました。' },
];

const STEPS: TrackView['steps'] = [
  { label: '最初の実績値', values: [{ text: '89.6%', when: '平成30年度（2018年度）' }] },
  {
    label: '現在値',
    values: [
      { text: '91.5%', when: '令和元年度（2019年度）', gap: '令和2年度（2020年度）は未公表' },
    ],
  },
  { label: '次の目標値', values: [{ text: '90.0%以下', when: '令和6年度（2024年度）' }] },
];
export const TRACKS: readonly TrackView[] = [
  { steps: STEPS, outcome: buildOutcome('mixed') },
  { name: '一般会計', steps: STEPS.slice(0, 2), outcome: buildOutcome('mixed') },
];

export const MILESTONES: MilestonesView = {
  sentence: '令和2年度に3つの行程があります。',
  years: [
    {
      name: '令和2年度（2020年度）',
      steps: [
        {
          when: '第1四半期',
          months: '2020年4月〜6月',
          quarters: [true, false, false, false],
          entries: [{ text: '算定の考え方を決める', status: '終わった' }],
        },
        {
          when: '年度を通して',
          months: '2020年4月〜2021年3月',
          quarters: [true, true, true, true],
          entries: [{ text: '利用する人に説明する' }, { text: '減免の基準を改める' }],
        },
      ],
    },
  ],
};

export const STORY: ItemStoryView = {
  heading: '前の計画から次の計画へ',
  sentence: '後期アクションプランの項目で、名前を変えて、前期アクションプランから続いています。',
  steps: [
    {
      kind: 'items',
      title: '前期アクションプラン',
      items: [{ text: '使用料の適正化', path: GLOSSARY_PATH }],
      absence: '',
    },
    {
      kind: 'changes',
      title: '取組み整理表',
      changes: [
        { text: '継続（拡充）・名前が変わりました', note: [{ text: '減免の見直しを加えた' }] },
      ],
    },
    { kind: 'items', title: '後期アクションプラン', items: [{ text: ITEM.text }], absence: '' },
  ],
  all: { text: 'すべての項目のつながりを見る', path: HOME_PATH },
};

const [X, WIDTH, HALF] = [0, 100, 48];
export const FLOW: FlowView = {
  from: { name: '前期アクションプラン', count: 53 },
  to: { name: '後期アクションプラン', count: 53 },
  height: 16,
  sentence:
    '同じ名前で続いた37項目、名前が変わって続いた4項目、終わった12項目、新しく加わった12項目。',
  stretched: true,
  bands: [
    { kind: 'kept', label: '同じ名前で続いた', count: 37, x: X, y: 0, width: WIDTH, height: 7 },
    { kind: 'renamed', label: '名前が変わった', count: 4, x: X, y: 7.5, width: WIDTH, height: 2 },
    { kind: 'merged', label: '集約先あり', count: 4, x: X, y: 10, width: HALF, height: 2 },
    { kind: 'ended', label: '終わった', count: 8, x: X, y: 12.5, width: HALF, height: 3 },
    { kind: 'added', label: '新しく加わった', count: 12, x: 52, y: 10, width: HALF, height: 5.5 },
  ],
};

/** With everything, and a line that led to nothing. */
export const LOOK_BACKS: readonly LookBackLine[] = [
  {
    id: 'try-1',
    label: 'Try 1',
    text: 'デジタルを取り入れれば、窓口で待つ人を減らせる。',
    related: [ITEM],
    actionSentence: 'ここから2件の取組につながりました。',
    actions: [
      {
        kind: '新規',
        list: [
          { text: '窓口の予約', path: HOME_PATH, departments: [{ text: '市民課' }] },
          { text: '申請書の見直し', departments: [], note: '後期の計画にない取組です。' },
        ],
      },
    ],
    notes: [...NOTES],
  },
  {
    id: 'keep-1',
    label: 'Keep 1',
    text: '部署をまたぐ会議を続けられた。',
    related: [],
    actions: [],
    notes: [],
  },
];

export const BRANCHES: readonly OutlineBranch[] = [
  {
    id: 'policy-1',
    number: '方向性1',
    name: '経営の視点で行政を運営する',
    path: HOME_PATH,
    motto: '民の強み、行政の役割',
    description: '限られた財源と人を、必要なところに向けます。',
    count: '3項目',
    items: [],
    children: [
      {
        id: 'program-1',
        number: '基本事業1',
        name: '受益と負担',
        path: HOME_PATH,
        count: '3項目',
        items: [...ITEM_LINKS],
        children: [],
      },
    ],
  },
];

export const FINDINGS: readonly FindingView[] = [
  {
    code: 'sample-error',
    title: '尺度にない評価',
    severity: 'error',
    severityName: 'エラー',
    rule: 'L2-04',
    message: '「D」は、この計画の「評価」で使える値ではありません。',
    hint: '書けるのは S・A・B・C です。',
  },
  {
    code: 'sample-warning',
    title: '前の期と同じ文章',
    severity: 'warning',
    severityName: '注意',
    message: '「取組の経過」が、前の期と一字一句同じです。',
    hint: '続けてよいか、確かめてください。',
  },
];

export const GUIDES: readonly GuideEntry[] = [
  {
    reader: '各部署の方',
    title: '様式に記入する',
    description: '届いた Excel に書いて返すまでの手順です。',
    path: GUIDE_PATH,
  },
  {
    reader: '計画の事務局の方',
    title: '集めた様式を取り込み、確かめて、期の報告として公開する',
    description: 'ファイルを置くところから、公開した後に直すところまでの手順です。',
    path: DIAGNOSTICS_GUIDE_PATH,
  },
];

const SENTENCES = [
  '基準値は、平成30年度の89.6%です。目標は90.0%以下なので、はじめから範囲内でした。',
  '令和元年度の実績値は91.5%で、範囲外です。',
  '範囲内から範囲外に出たので「後退」とします。',
];
/** Of one series, and of several. */
export const WORKINGS: readonly (readonly WorkingView[])[] = [
  [{ sentences: SENTENCES }],
  [
    { name: '一般会計', sentences: SENTENCES.slice(0, 1) },
    { name: '特別会計', sentences: ['実績値がまだないので「判定不能」とします。'] },
  ],
];
