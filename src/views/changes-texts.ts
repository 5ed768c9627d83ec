import type { PeriodChanges } from '#src/changes/period-changes.ts';
import type { PlanContext } from './context.ts';
import { linkToItem } from './item-link.ts';
import type { Link } from './page.ts';

/** An item with the fields that a list is about. */
export interface FieldsOfItem {
  item: Link;
  headers: string[];
}

/** What became of the running texts. */
export interface TextChangesView {
  sentence: string;
  /** Fields that say word for word what they said before. */
  repeated: FieldsOfItem[];
  rewritten: FieldsOfItem[];
}

/** Fields by item, in the order of the items. */
function byItem(
  context: PlanContext,
  fields: readonly { itemId: string; header: string }[],
): FieldsOfItem[] {
  const groups = Map.groupBy(fields, ({ itemId }) => itemId);
  return context.plan.items.flatMap((item) => {
    const headers = groups.get(item.id)?.map(({ header }) => header);
    return headers ? [{ item: linkToItem(context, item), headers }] : [];
  });
}

function describe(rewritten: number, repeated: number, fields: number): string {
  const first =
    rewritten === 0
      ? '書きかわった文章はありません。'
      : `文章が書きかわったのは${rewritten}項目です。`;
  return repeated === 0
    ? first
    : `${first}前の期と一字一句同じ文章（15文字以上）が、${repeated}項目の${fields}か所にあります。`;
}

/** Which texts are new and which stand as before; undefined when there is nothing to say of either. */
export function buildTextChanges(
  context: PlanContext,
  { records, repeated }: PeriodChanges,
): TextChangesView | undefined {
  const texts = new Set(
    context.plan.definition.form?.columns.flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])),
  );
  const changed = records
    .filter(({ kind }) => kind === 'changed')
    .flatMap(({ key, cells }) =>
      cells.filter((cell) => texts.has(cell.key)).map(({ header }) => ({ itemId: key, header })),
    );
  if (texts.size === 0) return undefined;
  const [same, rewritten] = [byItem(context, repeated), byItem(context, changed)];
  return {
    sentence: describe(rewritten.length, same.length, repeated.length),
    repeated: same,
    rewritten,
  };
}
