import { foldText } from '#src/domain/fold.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { KnownItem, KnownPlan } from '../known-data.ts';
import { departmentNames } from '../values/resolve-departments.ts';
import { outlineNames, type OutlineNames } from './outline-names.ts';

/** What a row says of its item beside the id; empty where it says nothing. */
export interface SaidItem {
  name: string;
  number: string;
  departments: string;
  outline: string;
}

export type NameMatch = { item: KnownItem } | { found: number; suggestion?: string | undefined };

/** The items of a plan, by the ways in which a row may name one. */
export interface ItemIndex {
  outline: OutlineNames;
  byId(id: string): KnownItem | undefined;
  /** The one item that a row names without an id, perhaps with its number before the name. */
  byName(said: SaidItem): NameMatch;
  /** Whether a name is that of an item, perhaps with its number before it. */
  hasName(item: KnownItem, name: string): boolean;
  /** Whether a cell names just the departments of an item. */
  hasDepartments(item: KnownItem, departments: string): boolean;
}

const RELISTED = /\(再掲\)$/;

function nameKey(text: string): string {
  return foldText(text).replace(RELISTED, '');
}

function numberKey(text: string): string {
  return foldText(text).replace(/[.()]/g, '');
}

/** The number that a name has before it: `1.`, `(2)`, `1-3`. */
const NUMBER = /^[\d.()-]+/;

/** Finds the items of a plan by ID, or by name with department and place. */
export function itemIndex(plan: KnownPlan): ItemIndex {
  const { items } = plan;
  const ids = new Map(items.map((item) => [item.id, item]));
  const names = Map.groupBy(items, ({ name }) => nameKey(name));
  const departments = departmentNames(plan.publisher.departments);
  const outline = outlineNames(plan);

  const hasDepartments = (item: KnownItem, text: string): boolean =>
    departments.key(text) === departments.key(item.departments.join(';'));
  const agrees = (item: KnownItem, said: SaidItem): boolean =>
    (said.number === '' || numberKey(said.number) === numberKey(item.number)) &&
    (said.departments === '' || hasDepartments(item, said.departments)) &&
    (said.outline === '' || outline.isAbove(said.outline, item.outlineId));

  const allOfName = (name: string): KnownItem[] => {
    const key = nameKey(name);
    const [number = ''] = NUMBER.exec(key) ?? [];
    const numbered = number === '' ? [] : (names.get(key.slice(number.length)) ?? []);
    const isNumber = (item: KnownItem): boolean => numberKey(number) === numberKey(item.number);
    return names.get(key) ?? numbered.filter(isNumber);
  };

  return {
    outline,
    byId: (id) => ids.get(id),
    byName(said) {
      const named = allOfName(said.name);
      const agreeing = named.length > 1 ? named.filter((item) => agrees(item, said)) : named;
      const [item, ...others] = agreeing;
      if (item && others.length === 0) return { item };
      const all = items.map(({ name }) => name);
      const suggestion = named.length === 0 ? findSimilar(said.name, all) : undefined;
      return { found: named.length, suggestion };
    },
    hasName({ name, number }, text) {
      const key = nameKey(text);
      const numbered = key.replace(NUMBER, '');
      const bare = nameKey(name);
      return key === bare || (number !== '' && numbered === bare) || key === nameKey(number + name);
    },
    hasDepartments,
  };
}
