import { compareDepartments, type Department } from '#src/domain/department.ts';
import type { Item } from '#src/domain/item.ts';
import { kanaRow } from '#src/domain/kana-row.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { isCounted, latestPeriod } from '#src/domain/plan-queries.ts';
import { departmentPath, departmentsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { planDepartments } from './departments.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { describeItemCount, describeListedCount } from './lineage-side.ts';
import type { PageMeta } from './page.ts';

/** Of the page of all departments. */
export const DEPARTMENTS_HEADING = '担当部署（五十音順）';

interface DepartmentRow {
  name: string;
  /** Absent for a department that no table declares. */
  path?: string;
  kana?: string;
  /** `7項目` */
  count: string;
  /** Of its items' grades in the latest period. */
  distribution?: DistributionView;
}

/** The departments of one row of the 五十音. */
export interface DepartmentGroup {
  id: string;
  /** `か行`; empty for departments without a reading. */
  title: string;
  /** `か` */
  short: string;
  departments: DepartmentRow[];
}

export interface DepartmentListView {
  meta: PageMeta;
  lead: string;
  /** What the bars show; absent where the latest period has no grades. */
  legend?: { text: string; distribution: DistributionView };
  groups: DepartmentGroup[];
  /** Whether there are enough to jump among them. */
  isLong: boolean;
}

const LONG = 12;
const NO_READING = 'そのほか（読みの記載がない部署）';

function buildRow(
  context: PlanContext,
  { name, kana }: Pick<Department, 'name' | 'kana'>,
  path?: string,
): DepartmentRow {
  const { plan } = context;
  const own = plan.items.filter(({ departments }: Item) => departments.includes(name));
  const distribution = headlineDistribution(context, latestPeriod(plan), own.filter(isCounted));
  return {
    name,
    count: describeListedCount(context, own),
    ...(path !== undefined && { path }),
    ...(kana !== undefined && { kana }),
    ...(distribution && distribution.rated > 0 && { distribution }),
  };
}

/** Those with a page, in kana order, then names in the items that no table declares. */
function buildRows(context: PlanContext): DepartmentRow[] {
  const { plan, publisher, ref } = context;
  const declared = new Set(publisher.departments.map(({ name }) => name));
  const names = new Set(plan.items.flatMap(({ departments }) => departments));
  return [
    ...planDepartments(context)
      .toSorted(compareDepartments)
      .map((each) => buildRow(context, each, departmentPath(ref, each.id))),
    ...[...names].filter((name) => !declared.has(name)).map((name) => buildRow(context, { name })),
  ];
}

function buildGroups(rows: readonly DepartmentRow[]): DepartmentGroup[] {
  const byRow = Map.groupBy(rows, ({ kana = '' }) => kanaRow(kana));
  return [...byRow].map(([first, departments], index) => ({
    id: `row-${index + 1}`,
    title: first === undefined ? NO_READING : `${first}行`,
    short: first ?? 'そのほか',
    departments,
  }));
}

/** `28部署が、79項目を担当しています。` */
function describe(context: PlanContext, rows: readonly DepartmentRow[]): string {
  const counted = context.plan.items.filter(isCounted);
  const shared = counted.filter(({ departments }) => departments.length > 1).length;
  const twice =
    shared === 0 ? '' : `うち${shared}項目は複数の部署が担当し、それぞれに数えています。`;
  return `${rows.length}部署が、${describeItemCount(context, counted)}を担当しています。${twice}`;
}

/** The departments of a plan in kana order, each with its items and how they stand. */
export function buildDepartmentListView(context: PlanContext): DepartmentListView {
  const rows = buildRows(context);
  const lead = describe(context, rows);
  const period = latestPeriod(context.plan);
  const distribution = headlineDistribution(context, period, context.plan.items.filter(isCounted));
  const name = planName(context);
  return {
    meta: {
      title: `${DEPARTMENTS_HEADING} ${name}`,
      description: `${name}の担当部署の五十音順の一覧。${lead}`,
      path: departmentsPath(context.ref),
      breadcrumbs: [planCrumb(context)],
    },
    lead,
    groups: buildGroups(rows),
    isLong: rows.length > LONG,
    ...(period &&
      distribution && {
        legend: {
          text: `帯は、担当する項目の${formatPeriod(period.id)}の${distribution.scaleName}です。`,
          distribution,
        },
      }),
  };
}
