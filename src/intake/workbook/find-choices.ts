import type { CollectingReport, PeriodReport, Plan } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import { comparePeriods, formatPeriodShort, parseWrittenPeriod } from '#src/domain/period.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { FoundPlan } from '../find-plan.ts';
import type { Refusal } from '../refusal.ts';
import { SIDE_TABLES, type SideTable } from './side-tables.ts';

function nearMiss(word: string, candidates: readonly string[]): string {
  const near = findSimilar(word, candidates);
  return near === undefined ? '' : `「${near}」ではありませんか。`;
}

function periodsOf({ periods, collecting }: Plan): (PeriodReport | CollectingReport)[] {
  return [...periods, ...collecting].toSorted((a, b) => comparePeriods(a.id, b.id));
}

function describePeriods(plan: Plan): string {
  const names = periodsOf(plan).map(({ id }) => `${formatPeriodShort(id)}（${id}）`);
  return names.length === 0 ? '' : `いまある期は ${names.join('、')} です。`;
}

/** The period of a plan that somebody names, published or still coming in. */
export function findReport(
  { plan, ref }: FoundPlan,
  written: string,
): PeriodReport | CollectingReport | Refusal {
  const id = parseWrittenPeriod(written);
  if (id === undefined) {
    return {
      refusal: `「${written}」は期として読み取れません。${describePeriods(plan)}「令和2年度下半期」「R2下」のようにも書けます。`,
    };
  }
  const found = periodsOf(plan).find((each) => each.id === id);
  return (
    found ?? {
      refusal: `${formatPeriodShort(id)}（${id}）は、まだ開かれていません。${describePeriods(plan)}新しい期は npm run new-period -- ${planFolder(ref)} ${id} で開きます。`,
    }
  );
}

/** The other tables that somebody names by file or title. */
export function findTables(names: readonly string[]): SideTable[] | Refusal {
  const found: SideTable[] = [];
  for (const name of names) {
    const side = SIDE_TABLES.find(({ table }) => table.name === name || table.title === name);
    if (!side) {
      const choices = SIDE_TABLES.map(({ table }) => `${table.name}（${table.title}）`).join('、');
      const near = nearMiss(
        name,
        SIDE_TABLES.flatMap(({ table }) => [table.name, table.title]),
      );
      return {
        refusal: `--tables の「${name}」という表はありません。${near}選べるのは ${choices} です。`,
      };
    }
    if (!found.includes(side)) found.push(side);
  }
  return found;
}

/** The departments of items, in the order in which they come. */
export function departmentsOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(({ departments }) => departments))];
}

/** The departments that somebody names, each once, among those that items of the period name. */
export function findDepartments(
  names: readonly string[],
  items: readonly Item[],
): string[] | Refusal {
  const known = departmentsOf(items);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return [...new Set(names)];
  return {
    refusal: `担当部署「${unknown}」の項目は、この期にはありません。${nearMiss(unknown, known)}選べるのは ${known.join('、')} です。`,
  };
}
