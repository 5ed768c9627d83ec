import type { PlanContext } from './context.ts';
import { sideNames } from './lineage-side.ts';
import {
  bothWays,
  buildControls,
  buildFilter,
  NAME_SORTS,
  SIDE_FILTER,
  type ListControls,
  type RowFacts,
} from './list.ts';
import {
  departmentChoices,
  DEPARTMENT_FILTER,
  outlineChoices,
  OUTLINE_FILTER,
} from './list-choices.ts';
import type { KeyedColumn } from './rating-keys.ts';

/** The levels of a column's scale in their order, then the words for what is missing. */
function ratingChoices({ plan }: PlanContext, { key, scale }: KeyedColumn, facts: RowFacts[]) {
  const codes = plan.definition.scales?.[scale]?.levels ?? [];
  const rank = ({ keys }: RowFacts) => Number(keys[key] ?? codes.length);
  const ordered = facts.toSorted((a, b) => rank(a) - rank(b));
  const words = new Set(ordered.flatMap(({ values }) => values[key] ?? []));
  return [...words].map((value) => ({ value, text: value }));
}

function ratingSorts({ plan }: PlanContext, { key, header, scale }: KeyedColumn) {
  const levels = plan.definition.scales?.[scale]?.levels ?? [];
  const [first, last] = [levels[0]?.code ?? '', levels.at(-1)?.code ?? ''];
  return bothWays(key, [`${header}（${first}から）`, `${header}（${last}から）`]);
}

/** Above the list of all items: by rating, place and department, and for two plans by which they belong to. */
export function buildItemControls(
  context: PlanContext,
  columns: readonly KeyedColumn[],
  facts: RowFacts[],
): ListControls | undefined {
  const { plan } = context;
  const nodes = new Set(facts.flatMap(({ values }) => values[OUTLINE_FILTER] ?? []));
  const names = plan.items.flatMap(({ departments }) => departments);
  const sides = Object.values(sideNames(context)).map((side) => ({ value: side, text: side }));
  return buildControls(facts, {
    unit: '項目',
    filters: [
      ...columns.map((column) => {
        const { key, header: label } = column;
        return buildFilter({ key, label }, facts, ratingChoices(context, column, facts));
      }),
      buildFilter(SIDE_FILTER, facts, sides),
      buildFilter(OUTLINE_FILTER, facts, outlineChoices(context, nodes)),
      buildFilter(DEPARTMENT_FILTER, facts, departmentChoices(context, names)),
    ],
    sorts: [
      ...columns.flatMap((column) => ratingSorts(context, column)),
      ...bothWays(DEPARTMENT_FILTER, ['担当部署（五十音順）', '担当部署（五十音の逆順）']),
      ...NAME_SORTS,
    ],
  });
}
