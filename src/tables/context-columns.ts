import type { Plan, Publisher } from '#src/domain/dataset.ts';
import { periodDates, periodOf } from '#src/domain/period.ts';
import { dateCell, periodCell } from './cells/date.ts';
import { idCell } from './cells/id.ts';
import { textCell } from './cells/text.ts';
import type { PublishedTable } from './published.ts';
import { formatCell, type Column, type Values } from './table.ts';

const PUBLISHER_COLUMNS: readonly Column[] = [
  {
    key: 'publisherCode',
    header: '全国地方公共団体コード',
    description: '団体の6桁のコード（文字列）',
    example: '132101',
    required: false,
    cell: textCell,
  },
  {
    key: 'publisherName',
    header: '団体名',
    description: '団体の名称',
    example: '小金井市',
    required: true,
    cell: textCell,
  },
  {
    key: 'planId',
    header: '計画ID',
    description: '計画を指す変わらない名前',
    example: 'action-plan-2020',
    required: true,
    cell: idCell,
  },
];

const PERIOD_COLUMNS: readonly Column[] = [
  {
    key: 'periodId',
    header: '期間ID',
    description: '期（2020 は年度、2020-h1 は上半期、2020-q1 は第1四半期）',
    example: '2020-h1',
    required: true,
    cell: periodCell,
  },
  {
    key: 'periodStart',
    header: '期間開始日',
    description: '期の最初の日',
    example: '2020-04-01',
    required: true,
    cell: dateCell,
  },
  {
    key: 'periodEnd',
    header: '期間終了日',
    description: '期の最後の日',
    example: '2020-09-30',
    required: true,
    cell: dateCell,
  },
];

/** The columns that published tables put before their own, so that each file stands alone. */
export function contextColumns({ byPeriod, table }: PublishedTable): Column[] {
  const own = new Set(table.columns.map(({ key }) => key));
  const columns = byPeriod ? [...PUBLISHER_COLUMNS, ...PERIOD_COLUMNS] : [...PUBLISHER_COLUMNS];
  return columns.filter(({ key }) => !own.has(key));
}

/** The columns that published tables put before their own, with what this plan's rows say there as examples. */
export function describedContextColumns(
  publisher: Publisher,
  plan: Plan,
  published: PublishedTable,
): Column[] {
  const values = contextValues(publisher, plan, published.rows[0]?.periodId);
  return contextColumns(published).map((column) => ({
    ...column,
    example: formatCell(column, values),
  }));
}

/** The values of `contextColumns` for one row. */
export function contextValues(publisher: Publisher, plan: Plan, periodId?: string): Values {
  const { code, name } = publisher.definition;
  const dates = periodId === undefined ? undefined : periodDates(periodOf(periodId));
  return {
    publisherCode: code,
    publisherName: name,
    planId: plan.id,
    ...(dates && { periodId, periodStart: dates.start, periodEnd: dates.end }),
  };
}
