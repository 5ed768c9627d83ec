import { MEASUREMENT_KINDS, type Measurement } from '#src/domain/measurement.ts';
import { codedCell } from './cells/coded.ts';
import { periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { numberCell } from './cells/number.ts';
import { textCell } from './cells/text.ts';
import { fromQuantity, QUANTITY_COLUMNS, toQuantity } from './quantity-columns.ts';
import type { Table } from './table.ts';

export const measurementsTable: Table<Measurement> = {
  name: 'measurements',
  title: '指標の値',
  description: '指標の基準値・目標値・実績値・見込値。1行が1つの値です。',
  identity: ['indicatorId', 'series', 'periodId', 'kind'],
  columns: [
    {
      key: 'indicatorId',
      header: '指標ID',
      description: '値の指標の指標ID',
      example: 'indicator-1',
      required: true,
      references: 'indicators',
      cell: idCell,
    },
    {
      key: 'series',
      header: '系列',
      description: '同じ線で結べない値を分ける名前（調査方法の変更の前後、内訳など）',
      example: '変更後',
      required: false,
      cell: textCell,
    },
    {
      key: 'periodId',
      header: '時点',
      description: '値の年度または期',
      example: '2020',
      required: true,
      cell: periodCell,
    },
    {
      key: 'kind',
      header: '種別',
      description: '何の値か',
      example: '実績値',
      required: true,
      cell: codedCell(MEASUREMENT_KINDS),
    },
    QUANTITY_COLUMNS[0],
    {
      key: 'denominator',
      header: '母数',
      description: '全体の数（24区長のうち21区長、なら24）',
      example: '24',
      required: false,
      cell: numberCell,
    },
    QUANTITY_COLUMNS[1],
    {
      key: 'written',
      header: '原表記',
      description: '資料の書き方（数のほかに意味のあるとき）',
      example: '90.0以下',
      required: false,
      cell: textCell,
    },
    {
      key: 'note',
      header: '注記',
      description: 'この値についての注記',
      example: '前年度の値',
      required: false,
      cell: textCell,
    },
  ],
  toRow: ({ value, absence, ...rest }) =>
    ({ ...rest, quantity: toQuantity({ value, absence }) }) as Measurement,
  toValues: ({ quantity, ...rest }) => ({ ...rest, ...fromQuantity(quantity) }),
};
