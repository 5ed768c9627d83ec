import type { PeriodReport, PlanTables } from '#src/domain/dataset.ts';
import type { Department } from '#src/domain/department.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import {
  costsPath,
  departmentPath,
  effectsPath,
  indicatorPath,
  indicatorsPath,
  itemsPath,
  lineagePath,
  outlinePath,
  periodPath,
  planPath,
  retrospectivePath,
  reviewsPath,
  type PlanRef,
} from '#src/domain/site-paths.ts';

/** A page whose data lie beside it. Items have a JSON of their own shape. */
export type TwinPage =
  | { kind: 'plan' }
  | { kind: 'period'; period: PeriodReport }
  | { kind: 'outline'; node: OutlineNode }
  | { kind: 'department'; department: Department }
  | { kind: 'indicator'; indicator: Indicator }
  | TopicPage;

interface TopicPage {
  kind: 'topic';
  id: Topic;
  /** The first is the page's own. */
  tables: readonly (keyof PlanTables)[];
}

/** The pages about one table each, with the tables that they show. */
const TOPICS = {
  items: { path: itemsPath, tables: ['items'] },
  indicators: { path: indicatorsPath, tables: ['indicators', 'measurements'] },
  costs: { path: costsPath, tables: ['costs'] },
  effects: { path: effectsPath, tables: ['effects'] },
  lineage: { path: lineagePath, tables: ['lineage'] },
  // Its rows stand in the periods.
  reviews: { path: reviewsPath, tables: [] },
  retrospective: { path: retrospectivePath, tables: ['retrospective', 'retrospectiveActions'] },
} as const satisfies Record<
  string,
  { path: (plan: PlanRef) => string; tables: readonly (keyof PlanTables)[] }
>;
export type Topic = keyof typeof TOPICS;

/** The page of a topic, such as the costs of a plan. */
export function topicPage(id: Topic): TwinPage {
  return { kind: 'topic', id, tables: TOPICS[id].tables };
}

/** Which of its kind a page is about, where there are several. */
export function pageId(page: TwinPage): string | undefined {
  switch (page.kind) {
    case 'plan':
      return undefined;
    case 'period':
      return page.period.id;
    case 'outline':
      return page.node.id;
    case 'department':
      return page.department.id;
    case 'indicator':
      return page.indicator.id;
    case 'topic':
      return page.id;
  }
}

/** The page's own address. */
export function pagePath(plan: PlanRef, page: TwinPage): string {
  switch (page.kind) {
    case 'plan':
      return planPath(plan);
    case 'period':
      return periodPath(plan, page.period.id);
    case 'outline':
      return outlinePath(plan, page.node.id);
    case 'department':
      return departmentPath(plan, page.department.id);
    case 'indicator':
      return indicatorPath(plan, page.indicator.id);
    case 'topic':
      return TOPICS[page.id].path(plan);
  }
}

/** The table whose rows are the page's CSV. */
export function mainTable(page: TwinPage): string {
  switch (page.kind) {
    case 'period':
      return 'progress';
    case 'indicator':
      return 'measurements';
    case 'topic':
      return page.id;
    default:
      return 'items';
  }
}
