import { compareDepartments, type Department } from '#src/domain/department.ts';
import type { Item } from '#src/domain/item.ts';
import { departmentPath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';

/** A department's name, with a link where it is declared and so has a page. */
export interface DepartmentLink {
  text: string;
  path?: string;
}

/** Names as links; a name that `departments.csv` does not know stays text. */
export function buildDepartmentLinks(
  { publisher, ref }: PlanContext,
  names: readonly string[],
): DepartmentLink[] {
  return names.map((text) => {
    const department = publisher.departments.find(({ name }) => name === text);
    return department ? { text, path: departmentPath(ref, department.id) } : { text };
  });
}

/** The declared departments that a plan names, in kana order (the order of the readings). */
export function planDepartments({ publisher, plan }: PlanContext): Department[] {
  const named = new Set(plan.items.flatMap(({ departments }) => departments));
  return publisher.departments.filter(({ name }) => named.has(name)).toSorted(compareDepartments);
}

/** Items in the order of the plan, relisted ones too. */
export function itemsOfDepartment({ plan }: PlanContext, department: Department): Item[] {
  return plan.items.filter(({ departments }) => departments.includes(department.name));
}
