/** What the style pages show of two periods compared, and of plans that follow each other. */
import { ABOUT_PATH, GLOSSARY_PATH, HOME_PATH } from '#src/domain/site-paths.ts';
import type { ComparisonView } from './changes.ts';
import type { CostDepartmentTable } from './cost-departments.ts';
import type { LineageGroup } from './lineage-table.ts';
import { ITEMS } from './style-samples.ts';
import { FIGURE_TABLE, MOVES } from './style-tables.ts';

const PERIODS = { beforeName: '令和2年度上半期', afterName: '令和2年度下半期' };

/** Where much has changed, and where nothing has. */
export const COMPARISONS: readonly (ComparisonView & { state: string })[] = [
  {
    state: '変わったところが多いとき',
    ...PERIODS,
    ratings: [
      {
        id: 'grade',
        title: '評価',
        sentence: '2項目が上がり、1項目は比べられません。',
        groups: [...MOVES],
      },
    ],
    reporting: [{ title: '新しく報告された', items: ITEMS.slice(0, 2) }],
    fields: { ...FIGURE_TABLE, caption: '数の欄' },
    texts: {
      sentence: '1項目の文章が前の期と一字一句同じで、2項目の文章が書きかわりました。',
      repeated: ITEMS.slice(0, 1).map((item) => ({ item, headers: ['取組の経過'] })),
      rewritten: ITEMS.slice(1).map((item) => ({
        item,
        headers: ['取組の経過', '評価の理由', '改善事項'],
      })),
    },
  },
  {
    state: '変わったところがないとき',
    ...PERIODS,
    ratings: [{ id: 'stage', title: '段階', groups: [] }],
    reporting: [],
  },
];

const DEPARTMENT = { text: '企画政策課', path: HOME_PATH };
const FACTS = { values: {}, keys: {} };
const [SHORT, LONG] = ITEMS;
const ROW = { renamed: false, departments: [DEPARTMENT], note: [], outlineIds: [], facts: FACTS };

/** Kept, renamed, new, ended; of no department; outside the outline. */
export const LINEAGE_GROUPS: readonly LineageGroup[] = [
  {
    trail: [
      { text: '方向性1 経営の視点で行政を運営する', path: HOME_PATH },
      { text: '基本事業1 受益と負担', path: ABOUT_PATH },
    ],
    rows: [
      {
        ...ROW,
        order: 1,
        change: '継続',
        ...(SHORT && { former: SHORT, latter: SHORT }),
      },
      {
        ...ROW,
        order: 2,
        change: '継続（拡充）',
        renamed: true,
        former: { text: '学童保育所の民間への委託', path: GLOSSARY_PATH },
        ...(LONG && { latter: LONG }),
        departments: [DEPARTMENT, { text: '児童青少年課', path: ABOUT_PATH }],
        note: [
          { text: '「' },
          { text: '窓口', path: HOME_PATH },
          { text: '」の項目と合わせ、利用料の考え方を加えた。' },
        ],
      },
    ],
  },
  {
    trail: [],
    rows: [
      {
        ...ROW,
        order: 3,
        change: '新規',
        latter: { text: '窓口の予約', path: HOME_PATH },
        departments: [],
      },
      {
        ...ROW,
        order: 4,
        change: '廃止（取組を集約）',
        former: { text: '印刷物の見直し', path: ABOUT_PATH },
      },
    ],
  },
];

const sum = (text: string) => ({ text, remarks: [] });
const LACKING = { text: '原典で欠落', absent: true, remarks: [] };

/** With a unit, shared items, a lacking sum and one that leaves something out; and without a unit. */
export const COST_DEPARTMENTS: readonly CostDepartmentTable[] = [
  {
    header: '担当部署',
    unit: '千円',
    columns: ['令和元年度実績', '令和2年度実績'],
    rows: [
      { departments: [DEPARTMENT], itemCount: 12, sums: [sum('79,730'), sum('82,450')] },
      {
        departments: [DEPARTMENT, { text: '児童青少年課', path: ABOUT_PATH }],
        itemCount: 1,
        sums: [sum('▲1,200'), LACKING],
      },
    ],
    total: {
      itemCount: 13,
      sums: [sum('78,530'), { text: '82,450', remarks: ['1事業を除く'] }],
    },
  },
  {
    header: '部',
    columns: ['令和2年度実績'],
    rows: [{ departments: [{ text: '市民部' }], itemCount: 1, sums: [sum('0')] }],
    total: { itemCount: 1, sums: [sum('0')] },
  },
];
