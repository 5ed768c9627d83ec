import type { Department } from '#src/domain/department.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import { isCounted, latestPeriod } from '#src/domain/plan-queries.ts';
import { departmentPath, departmentsPath } from '#src/domain/site-paths.ts';
import { planCrumb, planName, type PlanContext } from './context.ts';
import { DEPARTMENTS_HEADING } from './department-list.ts';
import { itemsOfDepartment, planDepartments } from './departments.ts';
import type { DistributionView } from './distribution.ts';
import { headlineDistribution } from './evaluation.ts';
import { buildItemLink, type ItemLink } from './item-link.ts';
import { describeItemCount } from './lineage-side.ts';
import type { Link, PageMeta } from './page.ts';
import { buildFacets } from './search-facets.ts';

export interface DepartmentView {
  meta: PageMeta;
  name: string;
  kana?: string;
  formerNames: string[];
  periodName?: string;
  lead: string;
  distribution?: DistributionView;
  items: ItemLink[];
  others: Link[];
}

/** What it is and was called, alone and behind its municipality, and how that is read. */
function departmentNames({ publisher }: PlanContext, department: Department): string[] {
  const { name, kana, formerNames = [] } = department;
  const called = [name, ...formerNames];
  const city = publisher.definition.name;
  return [...called, ...called.map((each) => city + each), ...(kana === undefined ? [] : [kana])];
}

function buildMeta(context: PlanContext, department: Department, lead: string): PageMeta {
  const title = `${department.name}の取組 ${planName(context)}`;
  const periodId = latestPeriod(context.plan)?.id;
  return {
    title,
    description: `${planName(context)}で${department.name}が担当する取組の一覧。${lead}`,
    path: departmentPath(context.ref, department.id),
    breadcrumbs: [
      planCrumb(context),
      { text: DEPARTMENTS_HEADING, path: departmentsPath(context.ref) },
    ],
    search: buildFacets(context, 'department', {
      title: `${department.name}の取組`,
      reading: department.kana,
      names: departmentNames(context, department),
      text: department.name,
      periodId,
      departments: [department.name],
      filters: { 担当部署: [department.name] },
    }),
  };
}

/** What one department promised, and where it stands. */
export function buildDepartmentView(context: PlanContext, department: Department): DepartmentView {
  const period = latestPeriod(context.plan);
  const items = itemsOfDepartment(context, department);
  const counted = items.filter(isCounted);
  const distribution = headlineDistribution(context, period, counted);
  const when = period ? `${formatPeriodShort(period.id)}、` : '';
  const lead = distribution
    ? `${when}担当する${distribution.sentence}`
    : `${describeItemCount(context, counted)}を担当しています。`;
  return {
    meta: buildMeta(context, department, lead),
    name: department.name,
    formerNames: department.formerNames ?? [],
    lead,
    items: items.map((item) => buildItemLink(context, item)),
    others: planDepartments(context)
      .filter(({ id }) => id !== department.id)
      .map(({ id, name }) => ({ text: name, path: departmentPath(context.ref, id) })),
    ...(department.kana !== undefined && { kana: department.kana }),
    ...(period && { periodName: formatPeriod(period.id) }),
    ...(distribution && { distribution }),
  };
}
