import Papa from 'papaparse';
import type { Plan, Publisher } from '#src/domain/dataset.ts';
import { contextColumns, contextValues } from '#src/tables/context-columns.ts';
import { escapeBreaks } from '#src/tables/escaped-breaks.ts';
import { csvColumns, type PublishedTable } from '#src/tables/published.ts';
import { formatCell } from '#src/tables/table.ts';

const BOM = '\uFEFF';

/** A published table as CSV: UTF-8 with BOM, CRLF, RFC 4180, one record a line, one value a cell. */
export function toTableCsv(publisher: Publisher, plan: Plan, published: PublishedTable): string {
  const columns = [...contextColumns(published), ...csvColumns(published.table.columns)];
  const rows = published.rows.map(({ periodId, values }) => {
    const all = { ...contextValues(publisher, plan, periodId), ...values };
    return columns.map((column) => escapeBreaks(formatCell(column, all)));
  });
  const header = columns.map((column) => column.header);
  return `${BOM}${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}
