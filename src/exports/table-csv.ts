import Papa from 'papaparse';
import type { Plan, Publisher } from '#src/domain/dataset.ts';
import { contextColumns, contextValues } from '#src/tables/context-columns.ts';
import type { PublishedTable } from '#src/tables/published.ts';
import { formatCell } from '#src/tables/table.ts';

const BOM = '\uFEFF';

/**
 * One record, one physical line: a line break in a cell is written as `\n`, a backslash as `\\`.
 * The data dictionary says so to whoever reads the files.
 */
export function escapeBreaks(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

/** Reverses `escapeBreaks`. */
export function unescapeBreaks(text: string): string {
  return text.replace(/\\(\\|n)/g, (_, mark: string) => (mark === 'n' ? '\n' : '\\'));
}

/** A published table as CSV: UTF-8 with BOM, CRLF, RFC 4180, one record a line. */
export function toTableCsv(publisher: Publisher, plan: Plan, published: PublishedTable): string {
  const columns = [...contextColumns(published), ...published.table.columns];
  const rows = published.rows.map(({ periodId, values }) => {
    const all = { ...contextValues(publisher, plan, periodId), ...values };
    return columns.map((column) => escapeBreaks(formatCell(column, all)));
  });
  const header = columns.map((column) => column.header);
  return `${BOM}${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}
