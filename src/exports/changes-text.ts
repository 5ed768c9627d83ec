import type { DatasetChanges } from '#src/changes/dataset-changes.ts';
import { summarizeChanges, UNCHANGED } from './changes-summary/summarize-changes.ts';
import type { SummaryPart, SummaryTable } from './changes-summary/summary.ts';
import { displayWidth } from './display-width.ts';
import { formatTextTable } from './text-table.ts';

/** Texts are long: each below what it is about, before over after. */
function formatTexts({ rows }: SummaryTable): string {
  return rows
    .map((row) => {
      const about = row.slice(0, -2).filter((text) => text !== '');
      return `${about.join(' ')}\n  前：${row.at(-2)}\n  後：${row.at(-1)}`;
    })
    .join('\n');
}

function formatTable(table: SummaryTable): string {
  const { title, header, rows, numeric, isText } = table;
  const body = isText
    ? formatTexts(table)
    : formatTextTable(header, rows, (column) => numeric.includes(column));
  return `■ ${title}\n${body}`;
}

function formatPart({ title, remarks, tables }: SummaryPart): string {
  const heading = `${title}\n${'='.repeat(displayWidth(title))}`;
  return [heading, ...remarks, ...tables.map(formatTable)].join('\n\n');
}

/** What changes, as a person reads it in a terminal: aligned tables, part by part. */
export function changesText(changes: DatasetChanges): string {
  const parts = summarizeChanges(changes);
  return parts.length === 0 ? UNCHANGED : parts.map(formatPart).join('\n\n\n');
}
