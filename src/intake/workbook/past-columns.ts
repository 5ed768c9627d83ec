import { columnsFor } from '#src/domain/form.ts';
import { formatPeriodShort, periodOf } from '#src/domain/period.ts';
import { progressOf } from '#src/domain/plan-queries.ts';
import { progressTable } from '#src/tables/progress.ts';
import { entryCell } from './cell-values.ts';
import { PAST_PREFIX } from './marks.ts';
import type { Cell } from './model.ts';
import { clipped } from './ooxml/limits.ts';
import { CELL_TEXT_LIMIT } from './ooxml/xml-text.ts';
import type { WorkbookOrder } from './order.ts';
import { widthOf, type SheetColumn } from './sheet-column.ts';

/** What is only looked at may be cut where a cell would not hold it. */
function shortened(value: Cell['value'] = ''): string | number {
  return typeof value === 'string' ? clipped(value, CELL_TEXT_LIMIT) : value;
}

/** What was reported last time, to be looked at only. */
export function pastColumns({ plan, previous }: WorkbookOrder): SheetColumn[] {
  if (!previous) return [];
  const formColumns = columnsFor(plan.definition.form, periodOf(previous.id));
  const table = progressTable(plan.definition, periodOf(previous.id));
  const written = table.columns.filter(({ key }) => formColumns.some(({ id }) => id === key));
  const band = `参考：${formatPeriodShort(previous.id)}の報告（印刷も取り込みもしません）`;
  return written.map((column, index) => ({
    key: column.key,
    header: `${PAST_PREFIX}${column.header}`,
    headerStyle: index === 0 ? 'pastHeaderFirst' : 'pastHeader',
    width: widthOf(column),
    band,
    bandStyle: 'pastBand',
    isPast: true,
    cell(item) {
      const row = progressOf(previous, item);
      const { value } = entryCell(column, row ? table.toValues(row) : {});
      return { value: shortened(value), style: index === 0 ? 'pastFirst' : 'past' };
    },
  }));
}
