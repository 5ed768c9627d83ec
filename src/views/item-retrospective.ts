import type { Item } from '#src/domain/item.ts';
import { retrospectiveId } from '#src/domain/retrospective.ts';
import { retrospectivePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import type { Link } from './page.ts';

/** A line of the look back that leads to an item or names it. */
export interface LookBackMention extends Link {
  /** `新規`; absent where the line only names the item. */
  kind?: string;
  line: string;
}

/** The lines of the look back that concern an item, in their order. */
export function buildItemMentions({ plan, ref }: PlanContext, item: Item): LookBackMention[] {
  return plan.retrospective.flatMap((line) => {
    const action = plan.retrospectiveActions.find(
      ({ number, itemId }) => line.kind === 'Try' && number === line.number && itemId === item.id,
    );
    if (!action && !line.relatedIds?.includes(item.id)) return [];
    return [
      {
        text: `${line.kind} ${line.number}`,
        path: `${retrospectivePath(ref)}#${retrospectiveId(line)}`,
        line: line.text,
        ...(action && { kind: action.kind }),
      },
    ];
  });
}
