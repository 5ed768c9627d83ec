import { departmentHeader, itemHeader } from '#src/domain/form.ts';
import { itemsTable } from '#src/tables/items.ts';
import { FIXED_COLUMNS, progressTable } from '#src/tables/progress.ts';
import type { Column } from '#src/tables/table.ts';
import type { WorkbookOrder } from './order.ts';
import { outlineColumn } from './outline-column.ts';
import type { SheetColumn, WidthRule } from './sheet-column.ts';

const ID_HEADER = headerIn(FIXED_COLUMNS, 'itemId');
const NUMBER_HEADER = headerIn(itemsTable.columns, 'number');
const LOCKED = '書きかえられない欄です。誤りがあれば、取りまとめの担当へ知らせてください。';

function headerIn(columns: readonly Column[], key: string): string {
  return columns.find((column) => column.key === key)?.header ?? key;
}

function fixed(header: string, width: WidthRule, cell: SheetColumn['cell']): SheetColumn {
  const prompt = { title: header, text: LOCKED };
  return { key: header, header, headerStyle: 'fixedHeader', width, prompt, cell };
}

function outlineColumns(order: WorkbookOrder): SheetColumn[] {
  const { definition } = order.plan;
  const { columns } = progressTable(definition, order.period);
  const fixedHeaders = [itemHeader(definition.form), departmentHeader(definition.form)];
  const taken = [...columns.map(({ header }) => header), ...fixedHeaders];
  const outline = outlineColumn(order, taken);
  if (!outline) return [];
  return [
    fixed(outline.header, [10, 18], (item) => ({ value: outline.nameOf(item), style: 'fixed' })),
  ];
}

/** What says which item a row is about; nobody writes there. */
export function fixedColumns(order: WorkbookOrder): SheetColumn[] {
  const { plan, items } = order;
  const { form } = plan.definition;
  const isNumbered = items.some(({ number }) => number !== undefined);
  return [
    fixed(ID_HEADER, [9, 16], ({ id }) => ({ value: id, style: 'fixedId' })),
    ...outlineColumns(order),
    ...(isNumbered
      ? [
          fixed(NUMBER_HEADER, [6, 12], ({ number = '' }) => ({
            value: number,
            style: 'fixedCenter',
          })),
        ]
      : []),
    fixed(itemHeader(form), [20, 28], ({ name }) => ({ value: name, style: 'fixedName' })),
    fixed(departmentHeader(form), [12, 18], ({ departments }) => ({
      value: departments.join('\n'),
      style: 'fixed',
    })),
  ];
}
