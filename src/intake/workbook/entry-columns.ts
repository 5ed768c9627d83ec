import type { PeriodReport } from '#src/domain/dataset.ts';
import { columnsFor, phaseName, type FormColumn } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatLevel } from '#src/domain/scale.ts';
import { progressTable } from '#src/tables/progress.ts';
import type { Column, Values } from '#src/tables/table.ts';
import { entryCell } from './cell-values.ts';
import type { Input } from './column-prompt.ts';
import type { WorkbookOrder } from './order.ts';
import { rulesFor } from './plan-rules.ts';
import { NOTE_KEY, widthOf, type SheetColumn } from './sheet-column.ts';

function valuesIn(report: PeriodReport | undefined, table: ReturnType<typeof progressTable>) {
  return (item: Item): Values => {
    const row = report?.progress.find(({ itemId }) => itemId === item.id);
    return row ? table.toValues(row) : {};
  };
}

/** How the sheet prints the levels of a rating's scale, where that is not the code itself. */
function spellingsOf({ plan }: WorkbookOrder, column: FormColumn | undefined): string[] {
  const scale = column?.kind === 'rating' ? plan.definition.scales?.[column.scale] : undefined;
  return scale ? scale.levels.map(({ code }) => formatLevel(scale, code)) : [];
}

function inputOf(order: WorkbookOrder, column: Column, formColumn?: FormColumn): Input {
  return {
    column,
    options: column.cell.options ?? [],
    spellings: spellingsOf(order, formColumn),
    rules: rulesFor(order, column.key).map(({ message }) => message),
  };
}

/** The columns to fill in: the form's, from left to right, and the note. */
export function entryColumns(order: WorkbookOrder): SheetColumn[] {
  const { plan, period, report } = order;
  const { form } = plan.definition;
  const table = progressTable(plan.definition, period);
  const valuesOf = valuesIn(report, table);
  const formColumns = columnsFor(form, period);
  const written = table.columns.filter(
    ({ key }) => key === NOTE_KEY || formColumns.some(({ id }) => id === key),
  );
  return written.map((column) => {
    const formColumn = formColumns.find(({ id }) => id === column.key);
    return {
      key: column.key,
      header: column.header,
      headerStyle: column.required ? 'requiredHeader' : 'optionalHeader',
      width: widthOf(column),
      ...(form && formColumn && { band: phaseName(form, formColumn.phase, period) }),
      bandStyle: 'band',
      input: inputOf(order, column, formColumn),
      cell: (item) => entryCell(column, valuesOf(item)),
    };
  });
}
