import type { Table } from '#src/tables/table.ts';
import { formatText } from '../values/canonical-text.ts';

/**
 * The key of what a row is about, whatever way it is written; undefined when the row does not say it.
 * @param textOf what the row says in a column, without spaces round it
 */
export function rowIdentity(table: Table, textOf: (key: string) => string): string | undefined {
  const columns = table.columns.filter(({ key }) => table.identity.includes(key));
  const texts = columns.map((column) => {
    const text = textOf(column.key);
    return { text: formatText(column, text) ?? text, isMissing: text === '' && column.required };
  });
  if (texts.some(({ isMissing }) => isMissing)) return undefined;
  return JSON.stringify(texts.map(({ text }) => text));
}
