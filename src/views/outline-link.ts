import type { OutlineNode } from '#src/domain/outline.ts';
import { outlineTrail } from '#src/domain/plan-queries.ts';
import { outlinePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { outlineLabel } from './outline-label.ts';
import type { Link } from './page.ts';

/** The node's label as a link to its page. */
export function linkToNode({ plan, ref }: PlanContext, node: OutlineNode): Link {
  return { text: outlineLabel(plan.definition, node), path: outlinePath(ref, node.id) };
}

/** A node with the nodes above it, from the top down. Unknown ids give an empty list. */
export function linkToTrail(context: PlanContext, nodeId: string | undefined): Link[] {
  return outlineTrail(context.plan, nodeId).map((node) => linkToNode(context, node));
}
