import type { Correction } from './correction.ts';
import type { Plan } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Item } from './item.ts';
import type { OutlineNode } from './outline.ts';
import { retrospectiveId, type Retrospective } from './retrospective.ts';

/** What a correction is about: the thing that has a page, whichever of its tables was corrected. */
type NamedRecord =
  | { kind: 'item'; record: Item }
  | { kind: 'node'; record: OutlineNode }
  | { kind: 'indicator'; record: Indicator }
  | { kind: 'retrospective'; record: Retrospective };

type Named = Pick<Correction, 'table' | 'targetId'>;

function named<Kind extends string, T>(kind: Kind, record: T | undefined) {
  return record === undefined ? undefined : { kind, record };
}

/** The record that a table and an id name; undefined for the plan as a whole. */
export function findRecord(plan: Plan, { table, targetId }: Named): NamedRecord | undefined {
  const hasId = ({ id }: { id: string }): boolean => id === targetId;
  const node = named('node', plan.outline.find(hasId));
  switch (table) {
    case 'plan':
      return undefined;
    case 'outline':
    case 'effects':
      return node;
    case 'indicators':
    case 'measurements':
      return named('indicator', plan.indicators.find(hasId));
    case 'retrospective':
      return named(
        'retrospective',
        plan.retrospective.find((line) => retrospectiveId(line) === targetId),
      );
    case 'reviews':
      return named('item', plan.items.find(hasId)) ?? node;
    default:
      return named('item', plan.items.find(hasId));
  }
}

/** The name of what a correction is about; the plan's title where that is the plan as a whole. */
export function recordName(plan: Plan, about: Named): string {
  const found = findRecord(plan, about);
  if (found === undefined) return plan.definition.title;
  return found.kind === 'retrospective'
    ? `${found.record.kind} ${found.record.number}`
    : found.record.name;
}
