import { AMOUNT_KINDS } from '#src/domain/cost.ts';
import type { Effect } from '#src/domain/effect.ts';
import { codedCell } from './cells/coded.ts';
import { periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { textCell } from './cells/text.ts';
import { fromQuantity, QUANTITY_COLUMNS, toQuantity } from './quantity-columns.ts';
import type { Table } from './table.ts';

export const effectsTable: Table<Effect> = {
  name: 'effects',
  title: '効果額',
  description: '取組による効果額。版と単位は plan.yaml の effects で決めます。',
  identity: ['outlineId', 'editionId', 'periodId'],
  columns: [
    {
      key: 'outlineId',
      header: '体系ID',
      description: '効果額の柱の体系ID',
      example: 'policy-1',
      required: true,
      references: 'outline',
      cell: idCell,
    },
    {
      key: 'editionId',
      header: '版',
      description: 'plan.yaml の effects.editions の id',
      example: 'planned',
      required: true,
      references: 'effect-editions',
      cell: idCell,
    },
    {
      key: 'periodId',
      header: '年度',
      description: '効果額の年度',
      example: '2022',
      required: true,
      cell: periodCell,
    },
    {
      key: 'kind',
      header: '区分',
      description: '額の確かさ',
      example: '計画',
      required: true,
      cell: codedCell(AMOUNT_KINDS),
    },
    ...QUANTITY_COLUMNS,
    {
      key: 'note',
      header: '注記',
      description: 'この額についての注記',
      example: '見込みの変更による',
      required: false,
      cell: textCell,
    },
  ],
  toRow: ({ value, absence, ...rest }) =>
    ({ ...rest, quantity: toQuantity({ value, absence }) }) as Effect,
  toValues: ({ quantity, ...rest }) => ({ ...rest, ...fromQuantity(quantity) }),
};
