import { AMOUNT_KINDS, type Cost } from '#src/domain/cost.ts';
import { codedCell } from './cells/coded.ts';
import { periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { textCell } from './cells/text.ts';
import { fromQuantity, QUANTITY_COLUMNS, toQuantity } from './quantity-columns.ts';
import type { Table } from './table.ts';

export const costsTable: Table<Cost> = {
  name: 'costs',
  title: '事業費',
  description: '項目ごと・年度ごとの費用。費目と単位は plan.yaml の costs で決めます。',
  identity: ['itemId', 'periodId', 'kind', 'lineId'],
  columns: [
    {
      key: 'itemId',
      header: '項目ID',
      description: '費用の項目の項目ID',
      example: 'item-01',
      required: true,
      references: 'items',
      cell: idCell,
    },
    {
      key: 'periodId',
      header: '年度',
      description: '費用の年度',
      example: '2020',
      required: true,
      cell: periodCell,
    },
    {
      key: 'kind',
      header: '区分',
      description: '額の確かさ',
      example: '実績',
      required: true,
      cell: codedCell(AMOUNT_KINDS),
    },
    {
      key: 'lineId',
      header: '費目',
      description: 'plan.yaml の costs.lines の id',
      example: 'general',
      required: true,
      references: 'cost-lines',
      cell: idCell,
    },
    ...QUANTITY_COLUMNS,
    {
      key: 'note',
      header: '注記',
      description: 'この額についての注記',
      example: '計から考えられる額',
      required: false,
      cell: textCell,
    },
  ],
  toRow: ({ value, absence, ...rest }) =>
    ({ ...rest, quantity: toQuantity({ value, absence }) }) as Cost,
  toValues: ({ quantity, ...rest }) => ({ ...rest, ...fromQuantity(quantity) }),
};
