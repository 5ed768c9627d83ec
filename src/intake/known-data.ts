import type { PlanRef } from '#src/domain/site-paths.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import type { PublisherDefinition } from '#src/domain/publisher.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import type { Draft, DraftPlan, DraftPublisher } from '#src/loading/draft.ts';

/** An item as the data have it: what a row of a sheet may be about. */
export interface KnownItem {
  id: string;
  name: string;
  number: string;
  departments: readonly string[];
  outlineId: string;
}

export interface KnownOutline {
  id: string;
  name: string;
  number: string;
  levelId: string;
  parentId: string;
}

export interface KnownDepartment {
  name: string;
  formerNames: readonly string[];
}

export interface KnownPlan {
  ref: PlanRef;
  publisher: KnownPublisher;
  definition: PlanDefinition;
  items: KnownItem[];
  outline: KnownOutline[];
  periods: { id: string; isCollecting: boolean }[];
}

export interface KnownPublisher {
  id: string;
  name: string;
  code: string | undefined;
  departments: KnownDepartment[];
}

/** What the data folder holds, as far as uploads can be about it. */
export interface KnownData {
  publishers: KnownPublisher[];
  /** Those whose plan.yaml can be read. */
  plans: KnownPlan[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

function toPublisher(
  { id, departments }: DraftPublisher,
  { name, code }: PublisherDefinition,
): KnownPublisher {
  const rows = departments?.rows ?? [];
  return {
    id,
    name,
    code,
    departments: rows
      .map(({ values }) => ({
        name: textOf(values['name']),
        formerNames: textsOf(values['formerNames']),
      }))
      .filter((department) => department.name !== ''),
  };
}

function toItems({ items }: DraftPlan): KnownItem[] {
  const known = items.rows.map(({ values }) => ({
    id: textOf(values['id']),
    name: textOf(values['name']),
    number: textOf(values['number']),
    departments: textsOf(values['departments']),
    outlineId: textOf(values['outlineId']),
  }));
  return known.filter(({ id }) => id !== '');
}

function toOutline({ outline }: DraftPlan): KnownOutline[] {
  return (outline?.rows ?? []).map(({ values }) => ({
    id: textOf(values['id']),
    name: textOf(values['name']),
    number: textOf(values['number']),
    levelId: textOf(values['levelId']),
    parentId: textOf(values['parentId']),
  }));
}

function toPlan(plan: DraftPlan, publisher: KnownPublisher): KnownPlan[] {
  const definition = plan.definition.value;
  if (!definition) return [];
  return [
    {
      ref: { publisherId: publisher.id, planId: plan.id },
      publisher,
      definition,
      items: toItems(plan),
      outline: toOutline(plan),
      periods: plan.periods.map(({ id, isCollecting }) => ({ id, isCollecting })),
    },
  ];
}

/** What uploads can be about, also in a folder that has errors elsewhere. */
export function toKnownData({ publishers }: Draft): KnownData {
  const sound = publishers.flatMap((draft) => {
    const definition = draft.definition.value;
    return definition ? [{ draft, publisher: toPublisher(draft, definition) }] : [];
  });
  return {
    publishers: sound.map(({ publisher }) => publisher),
    plans: sound.flatMap(({ draft, publisher }) =>
      draft.plans.flatMap((plan) => toPlan(plan, publisher)),
    ),
  };
}

/** `小金井市 アクションプラン2020` */
export function planName({ publisher, definition }: KnownPlan): string {
  return `${publisher.name} ${definition.title}`;
}

/** `koganei/action-plan-2020（小金井市 アクションプラン2020）`: what to type, and what it is. */
export function planChoice(plan: KnownPlan): string {
  return `${planFolder(plan.ref)}（${planName(plan)}）`;
}
