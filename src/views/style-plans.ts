/** What the style pages show of a plan's own page. */
import { ABOUT_PATH, HOME_PATH } from '#src/domain/site-paths.ts';
import type { PlanView } from './plan.ts';
import type { PlanPartView } from './plan-parts.ts';
import { DEPARTMENT_GROUPS } from './style-lists.ts';
import { DISTRIBUTIONS, ITEM_LINKS, LEGENDS } from './style-samples.ts';
import { BRANCHES } from './style-stories.ts';
import { TABLE_FILES } from './style-tables.ts';
import { EXPLAINED, PLAIN_SENTENCES, TABLE_WORDS } from './style-words.ts';

const [SPREAD] = DISTRIBUTIONS;

/** With grades, words of its own and what stands below it; with a name alone. */
export const PLAN_PARTS: readonly PlanPartView[] = [
  {
    id: 'part-1',
    number: '取組②',
    name: '公共施設の使用料と減免のしかたを、利用の実態に合わせて改める取組',
    count: '79項目',
    motto: '民の強み、行政の役割',
    description: '限られた財源と人を、必要なところに向けます。',
    page: { text: '取組②のページ', path: ABOUT_PATH },
    sheet: { text: '様式で見る', path: HOME_PATH },
    items: [...ITEM_LINKS],
    children: [...BRANCHES],
    ...(SPREAD && { distribution: SPREAD }),
  },
  {
    id: 'part-2',
    number: '取組③',
    name: '窓口',
    count: '3項目',
    items: [...ITEM_LINKS],
    children: [],
  },
];

export const PLAN_ABOUT: Pick<PlanView, 'description' | 'explanations' | 'plain'> = {
  description: 'この計画では、受益者負担の割合を、利用の実態に合わせて見直します。',
  explanations: { description: [...EXPLAINED], headings: TABLE_WORDS },
  plain: PLAIN_SENTENCES,
};

type Facts = Pick<PlanView, 'periods' | 'steps' | 'departments' | 'allDepartments' | 'legends'>;

/** Of a plan that says all, and of one that is only its periods. */
export const PLAN_FACTS: readonly (Facts & { state: string })[] = [
  {
    state: '決まりの多い計画',
    periods: [
      { text: '令和2年度下半期', path: HOME_PATH },
      { text: '令和2年度上半期', path: ABOUT_PATH },
    ],
    steps: [
      { name: '自己評価', by: '各部署', phases: ['check'] },
      { name: '点検', by: '行財政改革市民会議' },
      { name: '公表' },
    ],
    departments: DEPARTMENT_GROUPS.flatMap(({ departments }) =>
      departments.map(({ name, path }) => ({ text: name, ...(path !== undefined && { path }) })),
    ),
    allDepartments: { text: '担当部署ごとの評価を見る', path: HOME_PATH },
    legends: [...LEGENDS],
  },
  {
    state: '期だけの計画',
    periods: [{ text: '令和2年度', path: HOME_PATH }],
    steps: [],
    departments: [],
    legends: [],
  },
];

export const PLAN_DATA: Pick<PlanView, 'meta' | 'files' | 'sources'> = {
  meta: { title: '見本の計画', description: '', path: HOME_PATH, breadcrumbs: [], hasFeed: true },
  files: [...TABLE_FILES],
  sources: [{ line: '見本市「見本の計画」' }, { line: '見本市「見本の計画 進行管理シート」' }],
};
