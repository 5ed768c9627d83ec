/** What the style pages show of lists that are narrowed, and of departments. */
import { ABOUT_PATH, HOME_PATH, STYLE_PATH } from '#src/domain/site-paths.ts';
import type { AnswerView } from './answer.ts';
import type { DepartmentGroup } from './department-list.ts';
import type { DepartmentLink } from './departments.ts';
import type { ItemRow, ItemsView } from './items.ts';
import { bothWays, buildFilter } from './list.ts';
import { DISTRIBUTIONS, ITEMS, rate } from './style-samples.ts';

const CHOICES = ['S', 'A', 'B', 'C'];
const DEPARTMENTS: readonly DepartmentLink[] = [
  { text: '企画政策課', path: HOME_PATH },
  { text: '子ども家庭部児童青少年課保育係', path: ABOUT_PATH },
  { text: '行財政改革推進本部' },
];

const ratingOf = (code: string | undefined): AnswerView =>
  code === undefined ? { kind: 'empty' } : { kind: 'rating', rating: rate(code) };

/** Rated, of several departments, outside the outline, not rated at all. */
const ROWS: readonly ItemRow[] = ['A', 'C', 'B', undefined].map((code, index) => {
  const item = ITEMS[index % 3] ?? { text: '', path: HOME_PATH };
  const departments = DEPARTMENTS.slice(index === 1 ? 0 : index % 3, (index % 3) + 1);
  return {
    item,
    remark: index === 3 ? '再掲' : '',
    ...(index !== 2 && {
      place: { text: '取組④ 民の強み、行政の役割を生かした公民連携', path: STYLE_PATH },
    }),
    departments,
    ratings: [ratingOf(code)],
    facts: {
      values: {
        ...(code !== undefined && { 評価: [code] }),
        担当部署: departments.map(({ text }) => text),
      },
      keys: { item: item.text, ...(code !== undefined && { grade: CHOICES.indexOf(code) }) },
    },
  };
});
const FACTS = ROWS.map(({ facts }) => facts);

/** A list with its controls. */
export const ITEM_TABLE: ItemsView = {
  meta: { title: '見本の項目', description: '', path: STYLE_PATH, breadcrumbs: [] },
  lead: '',
  itemColumn: { key: 'item', header: '取組項目' },
  placeHeader: '取組',
  departmentColumn: { key: 'department', header: '担当部署' },
  ratingColumns: [{ key: 'grade', header: '評価' }],
  rows: [...ROWS],
  controls: {
    unit: '項目',
    total: ROWS.length,
    filters: [
      buildFilter(
        '評価',
        FACTS,
        CHOICES.map((value) => ({ value, text: value })),
      ),
      buildFilter(
        '担当部署',
        FACTS,
        DEPARTMENTS.map(({ text }) => ({ value: text, text })),
      ),
    ],
    sorts: bothWays('grade', ['評価（Sから）', '評価（Cから）']),
    sourceOrder: '資料の順',
  },
};

const [SPREAD, ALIKE] = DISTRIBUTIONS;

/** With bars, of one item, without a page, without a reading. */
export const DEPARTMENT_GROUPS: readonly DepartmentGroup[] = [
  {
    id: 'kana-ka',
    title: 'か行',
    short: 'か',
    departments: [
      {
        name: '企画政策課',
        kana: 'きかくせいさくか',
        path: HOME_PATH,
        count: '79項目',
        ...(SPREAD && { distribution: SPREAD }),
      },
      {
        name: '子ども家庭部児童青少年課保育係',
        kana: 'こどもかていぶじどうせいしょうねんかほいくがかり',
        path: ABOUT_PATH,
        count: '5項目',
        ...(ALIKE && { distribution: ALIKE }),
      },
    ],
  },
  {
    id: 'kana-sa',
    title: 'さ行',
    short: 'さ',
    departments: [{ name: '市民課', kana: 'しみんか', path: HOME_PATH, count: '1項目' }],
  },
  {
    id: 'kana-none',
    title: 'そのほか（読みの記載がない部署）',
    short: 'そのほか',
    departments: [{ name: '行財政改革推進本部', count: '2項目' }],
  },
];
