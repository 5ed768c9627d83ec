import type { PlanRef } from '#src/domain/site-paths.ts';
import type { Sheet } from '../sheet-book.ts';
import { WORKBOOK_FORMAT, MARK_SHEET } from '../workbook/marks.ts';

/** What a workbook of ours says about itself. */
export interface BookStatement {
  plan?: PlanRef;
  periodId?: string;
}

/** Reads the hidden sheet of a workbook that was written here; undefined for any other. */
export function readBookStatement(sheets: readonly Sheet[]): BookStatement | undefined {
  const sheet = sheets.find(({ name }) => name === MARK_SHEET);
  const entries = sheet?.rows.map((row) => [row[0]?.text.trim() ?? '', row[1]?.text.trim() ?? '']);
  const said = new Map(entries as [string, string][] | undefined);
  if (said.get('format') !== WORKBOOK_FORMAT) return undefined;
  const [publisherId = '', planId = '', periodId = ''] = ['publisher', 'plan', 'period'].map(
    (key) => said.get(key),
  );
  return {
    ...(publisherId !== '' && planId !== '' && { plan: { publisherId, planId } }),
    ...(periodId !== '' && { periodId }),
  };
}
