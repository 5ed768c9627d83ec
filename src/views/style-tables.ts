/** The tables of the style page: wide, long, with absent cells, with figures below zero. */
import {
  ABOUT_PATH,
  DCAT_PATH,
  PROJECT_OPEN_DATA_PATH,
  stylePath,
} from '#src/domain/site-paths.ts';
import type { AnswerView } from './answer.ts';
import type { FigureTableView } from './changes-figures.ts';
import type { MoveGroup } from './changes-ratings.ts';
import type { AmountFigure } from './amount-figure.ts';
import type { CostItemTable } from './cost-items.ts';
import type { EffectTable } from './effect-table.ts';
import type { ValueRow } from './indicator-value-rows.ts';
import { buildRatingView } from './rating.ts';
import type { SheetPart } from './sheet-part.ts';
import type { SheetEntry } from './sheets.ts';
import { ANSWERS, DISTRIBUTIONS, ITEMS, SCALE } from './style-samples.ts';
import { NOTES, REVIEWS } from './style-stories.ts';
import type { TableFileView } from './table-files.ts';

const EMPTY: AnswerView = { kind: 'empty' };
const ABSENT = { text: '原典で欠落', absent: true };

export const COST_FIGURES: readonly AmountFigure[] = [
  {
    title: '令和元年度（2019年度）実績',
    said: '4億1,837万7千円',
    exact: '418,377千円',
    coverage: ['25事業分。1事業は原典で欠落'],
  },
  { title: '令和2年度（2020年度）実績', said: '分からない', coverage: ['どの事業も記載なし'] },
];

const AMOUNTS = [
  { text: '79,730' },
  { text: '82,450' },
  { text: '▲74,390', remarks: ['うち3,000は前年度から'] },
];

export const COST_TABLE: CostItemTable = {
  nameKey: '名前',
  order: '千円。令和2年度（実績）の大きい順',
  columns: ['令和元年度実績', '令和2年度実績', '令和3年度見込'],
  changeHeader: '令和2年度の増減',
  reasonHeader: '事業費増減の理由',
  rows: Array.from({ length: 12 }, (_, index) => ({
    item: ITEMS[index % 3] ?? { text: '', path: ABOUT_PATH },
    departments: ['児童青少年課'],
    amounts: index === 2 ? [ABSENT, ABSENT, ABSENT] : AMOUNTS,
    change: index === 2 ? { text: '比べられない', absent: true } : { text: '+2,720' },
    reason: ANSWERS[index % 3] ?? EMPTY,
    overlaps: index === 1,
  })),
};

/** Wider than any window. */
export const WIDE_TABLE: EffectTable = {
  unit: '千円',
  explanation:
    '単位：千円（10,000千円＝1,000万円）。差は、見直し後の額から計画策定時点の額を引いたものです。',
  columns: [...Array.from({ length: 12 }, (_, index) => `令和${index + 1}年度`), '合計'],
  groups: ['歳入の確保', '全体'].map((name) => ({
    name,
    rows: [
      { header: '計画策定時点', isDifference: false },
      { header: '差', isDifference: true },
    ].map((row) => ({
      ...row,
      cells: Array.from({ length: 13 }, (_, index) =>
        index === 4 ? ABSENT : { text: index % 2 === 0 ? '1,234,567' : '▲98,765' },
      ),
    })),
  })),
};

export const FIGURE_TABLE: FigureTableView = {
  caption: '指標の値',
  columns: ['指標', '前の実績値', 'この期の実績値', '増減'],
  rows: ITEMS.map((name, index) => ({
    name,
    ...(index === 0 && { remark: '単位：人' }),
    cells: index === 1 ? [ABSENT, { text: '100%' }, ABSENT] : AMOUNTS,
  })),
};

const rating = (code: string) => ({
  kind: 'rating' as const,
  rating: buildRatingView(SCALE, code),
});

export const MOVES: readonly MoveGroup[] = [
  {
    title: '上がった（2項目）',
    rows: ITEMS.slice(0, 2).map((item) => ({
      item,
      departments: ['企画政策課'],
      before: rating('C'),
      after: rating('A'),
    })),
  },
  {
    title: '比べられない（1項目）',
    rows: ITEMS.slice(2).map((item) => ({
      item,
      departments: ['市民課'],
      before: EMPTY,
      after: rating('B'),
    })),
  },
];

export const VALUE_ROWS: readonly ValueRow[] = [
  {
    when: '平成30年度（2018年度）',
    kind: '基準値',
    value: { text: '89.6%' },
    note: '速報の値です。',
  },
  {
    when: '令和元年度（2019年度）',
    kind: '実績値',
    value: { text: '未公表', meaning: '値はあるが公表されていない' },
  },
  { when: '令和6年度（2024年度）', kind: '目標値', value: { text: '90.0%以下' } },
];

export const TABLE_FILES: readonly TableFileView[] = [
  ['items', '取組項目・事業', 79] as const,
  ['measurements', '指標の値', 12_345] as const,
].map(([name, title, rowCount]) => ({
  name,
  title,
  rowCount,
  csv: { text: 'CSV', path: DCAT_PATH },
  json: { text: 'JSON', path: PROJECT_OPEN_DATA_PATH },
}));

const COLUMNS = [
  { id: 'do', header: '取組の経過', kind: 'text' },
  { id: 'grade', header: '評価', kind: 'rating' },
  { id: 'reason', header: '評価の理由', kind: 'text' },
  { id: 'act', header: '改善事項', kind: 'text' },
] as const;
const SHEET_ANSWERS: readonly (readonly AnswerView[])[] = [
  [ANSWERS[0] ?? EMPTY, rating('A'), ANSWERS[0] ?? EMPTY, EMPTY],
  [{ kind: 'text', text: '庁内の会議を2回開いた' }, rating('C'), EMPTY, ANSWERS[3] ?? EMPTY],
  [EMPTY, EMPTY, EMPTY, EMPTY],
];

/** With a graded, a poorly filled and an unreported row. */
export const SHEET: SheetPart = {
  id: 'sheet',
  number: '取組④',
  name: '公民連携の推進',
  periodName: '令和2年度上半期',
  sentence: '3項目のうち計画どおり以上は1項目（33%）です。',
  itemHeader: '取組項目',
  departmentHeader: '担当部署',
  bands: [
    { phase: 'do', name: '取組(D)', columns: COLUMNS.slice(0, 1) },
    { phase: 'check', name: '今期の評価(C)', columns: COLUMNS.slice(1, 3) },
    { phase: 'act', name: '改善事項(A)', columns: COLUMNS.slice(3) },
  ],
  groups: [
    {
      heading: '方向性1 経営の視点で行政を運営する',
      rows: ITEMS.map((item, index) => ({
        number: String(index + 1),
        // Links to its notes, which a page of samples has.
        item: index === 1 ? { ...item, path: stylePath('items') } : item,
        departments: [{ text: '企画政策課' }],
        reported: index < 2,
        noteCount: index === 1 ? 2 : 0,
        fields: COLUMNS.map(({ id, header }, column) => ({
          id,
          header,
          answer: SHEET_ANSWERS[index]?.[column] ?? EMPTY,
        })),
      })),
    },
  ],
  reviews: REVIEWS.slice(0, 1),
  notes: [...NOTES],
};

const ENTRY = { id: 'sample', label: '取組④ 公民連携の推進', itemCount: 79 };
const LONG = { ...ENTRY, label: '取組⑤ 公共施設の使用料と減免のしかたの見直し', itemCount: 5 };
/** Of a plan with grades, and of one without. */
export const SHEET_ENTRIES: readonly (readonly SheetEntry[])[] = [
  [ENTRY, LONG].map((entry, index) => {
    const distribution = DISTRIBUTIONS[index];
    return distribution ? { ...entry, distribution } : entry;
  }),
  [ENTRY],
];
