import { foldText } from '#src/domain/fold.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import type { PlanDefinition } from '#src/domain/plan.ts';
import { formatNumber } from '#src/domain/scale.ts';

/** `取組④`: the level's name and the node's number; empty for a node without a number. */
export function outlineNumber({ levels }: PlanDefinition, node: OutlineNode): string {
  if (node.number === undefined) return '';
  const level = levels?.find(({ id }) => id === node.levelId);
  return `${level?.name ?? ''}${formatNumber(node.number, level?.numbering)}`;
}

/** The number beside the name; empty where the name begins with it: `改革の柱4`. */
export function outlineNumberApart(definition: PlanDefinition, node: OutlineNode): string {
  const number = outlineNumber(definition, node);
  return number !== '' && foldText(node.name).startsWith(foldText(number)) ? '' : number;
}

/** `取組④ 公民連携アウトソーシングの推進` */
export function outlineLabel(definition: PlanDefinition, node: OutlineNode): string {
  return [outlineNumberApart(definition, node), node.name].filter((part) => part !== '').join(' ');
}
