import type { Position } from '#src/diagnostics/diagnostic.ts';
import { problem } from '#src/diagnostics/problem.ts';
import { foldText } from '#src/domain/fold.ts';
import type { Findings } from '../findings.ts';
import type { KnownItem } from '../known-data.ts';
import type { ItemField } from '../recognize/header-words.ts';
import type { ItemIndex, SaidItem } from './item-index.ts';

/** What the data say where a row says something else; undefined where they agree. */
function differing(
  index: ItemIndex,
  item: KnownItem,
  field: ItemField,
  text: string,
): string | undefined {
  switch (field) {
    case 'name':
      return index.hasName(item, text) ? undefined : item.name;
    case 'number':
      return foldText(text) === foldText(item.number) ? undefined : item.number;
    case 'departments':
      return index.hasDepartments(item, text) ? undefined : item.departments.join(';');
    case 'outline':
      return index.outline.isAbove(text, item.outlineId)
        ? undefined
        : index.outline.nameOf(item.outlineId);
  }
}

/** Another item that has just the name that the row gives to this one: rows or columns have slipped. */
function otherOfName(index: ItemIndex, item: KnownItem, said: SaidItem): KnownItem | undefined {
  const match = index.byName({ ...said, number: '', departments: '', outline: '' });
  return 'item' in match && match.item !== item ? match.item : undefined;
}

/**
 * Compares what a row repeats of items.csv with what stands there. None of it is taken in, so that each
 * difference is named.
 */
export function compareItem(
  index: ItemIndex,
  item: KnownItem,
  said: SaidItem,
  field: ItemField,
  text: string,
  at: Position,
  findings: Findings,
): void {
  const expected = text === '' ? undefined : differing(index, item, field, text);
  if (expected === undefined) return;
  const other = field === 'name' ? otherOfName(index, item, said) : undefined;
  if (other) {
    const facts = { actual: text, expected, id: item.id, other: other.id };
    findings.add(problem('item-mismatch', facts), at);
    return;
  }
  findings.once(`context-differs ${field} ${text} ${expected}`, at, (others) =>
    problem('context-differs', { actual: text, expected, others }),
  );
}
