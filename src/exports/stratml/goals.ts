import type { Plan } from '#src/domain/dataset.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import type { Item } from '#src/domain/item.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import { element, type XmlElement } from '../xml.ts';
import { indicatorElement } from './indicators.ts';
import { objectiveElement } from './objectives.ts';
import { xmlId } from './xml-id.ts';

/** StratML asks every Goal for a description. */
const NO_DESCRIPTION = '説明は原典に記載なし';

/** Indicators of no item: StratML hangs them on an Objective of their own. */
function measuredObjective(plan: Plan, indicators: readonly Indicator[]): XmlElement[] {
  if (indicators.length === 0) return [];
  return element('Objective', [
    ...element('Name', '指標'),
    ...indicators.flatMap((indicator) => indicatorElement(plan, indicator)),
  ]);
}

function namedItems(plan: Plan, { id, relatedIds = [] }: Indicator): Item[] {
  return plan.items.filter(
    (item) => relatedIds.includes(item.id) || item.indicatorIds?.includes(id),
  );
}

/** The first item that an indicator measures; an XML id stands in a document once. */
function homeOf(plan: Plan, indicator: Indicator): Item | OutlineNode | undefined {
  const node = plan.outline.find(({ id }) => indicator.relatedIds?.includes(id));
  return namedItems(plan, indicator)[0] ?? node;
}

function goalElement(plan: Plan, node: OutlineNode): XmlElement[] {
  const { id, number, name, motto, description } = node;
  const items = plan.items.filter(({ outlineId }) => outlineId === id);
  const own = plan.indicators.filter((indicator) => homeOf(plan, indicator) === node);
  const above = outlineTrail(plan, node.parentId).map((each) => each.name);
  return element('Goal', [
    ...element('Name', name),
    ...element('Description', description ?? motto ?? NO_DESCRIPTION),
    ...element('Identifier', xmlId('outline', id)),
    ...element('SequenceIndicator', number),
    ...element('OtherInformation', above.length > 0 ? `上位：${above.join(' › ')}` : undefined),
    ...items.flatMap((item) => itemElement(plan, item)),
    ...measuredObjective(plan, own),
  ]);
}

function itemElement(plan: Plan, item: Item): XmlElement[] {
  const own = plan.indicators.filter((indicator) => homeOf(plan, indicator) === item);
  return objectiveElement(plan, item, own);
}

/** What stands under no node of the outline. */
function looseGoal(plan: Plan): XmlElement[] {
  const known = new Set(plan.outline.map(({ id }) => id));
  const items = plan.items.filter(({ outlineId }) => !known.has(outlineId ?? ''));
  const loose = plan.indicators.filter((indicator) => homeOf(plan, indicator) === undefined);
  // A document without any Goal is not valid, so an empty plan has an empty one.
  if (plan.outline.length > 0 && items.length === 0 && loose.length === 0) return [];
  return element('Goal', [
    ...element('Name', plan.definition.title),
    ...element('Description', plan.definition.description ?? NO_DESCRIPTION),
    ...items.flatMap((item) => itemElement(plan, item)),
    ...measuredObjective(plan, loose),
  ]);
}

/** The outline's nodes from the top down, each with what stands directly under it. */
export function goalElements(plan: Plan): XmlElement[] {
  return [...plan.outline.flatMap((node) => goalElement(plan, node)), ...looseGoal(plan)];
}
