import { compareDepartments } from '#src/domain/department.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import type { PlanContext } from './context.ts';
import type { FilterChoice } from './list.ts';
import { outlineLabel } from './outline-label.ts';

export const OUTLINE_FILTER = '体系';
export const DEPARTMENT_FILTER = '担当部署';

/** Places of the outline in its order, set in by their depth. @param used ids of those to offer */
export function outlineChoices({ plan }: PlanContext, used: ReadonlySet<string>): FilterChoice[] {
  return plan.outline
    .filter(({ id }) => used.has(id))
    .map(({ id }) => {
      const labels = outlineTrail(plan, id).map((node) => outlineLabel(plan.definition, node));
      return { value: id, text: '　'.repeat(labels.length - 1) + (labels.at(-1) ?? '') };
    });
}

/** Departments in kana order; those that no table declares follow. */
export function departmentChoices(
  { publisher }: PlanContext,
  names: readonly string[],
): FilterChoice[] {
  const named = new Set(names);
  const declared = publisher.departments.filter(({ name }) => named.has(name));
  const ordered = [...declared.toSorted(compareDepartments).map(({ name }) => name), ...named];
  return [...new Set(ordered)].map((name) => ({ value: name, text: name }));
}

/** How the first of some departments is read, for kana order; undefined where no reading is known. */
export function departmentReading(
  { publisher }: PlanContext,
  [first]: readonly string[],
): string | undefined {
  return publisher.departments.find(({ name }) => name === first)?.kana;
}
