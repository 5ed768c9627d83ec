import type { Dataset } from '#src/domain/dataset.ts';
import type { Progress } from '#src/domain/progress.ts';
import { accepted } from '#src/intake/refusal.ts';
import { findOrders } from '#src/intake/workbook/find-orders.ts';
import { makeWorkbook } from '#src/intake/workbook/make-workbook.ts';

const CALL = {
  plan: 'koganei/action-plan-2020',
  period: '2020-h1',
  departments: ['企画政策課'],
  eachDepartment: false,
  tables: [],
  paper: 'a3',
} as const;

/** What a hurried department wrote, by item. */
const SLIPS: Readonly<Record<string, Progress['answers']>> = {
  'item-01-02': { grade: 'D', reason: '同上' },
};

/** The workbook of one department as it may come back: with what cannot be taken in. */
export function faultyWorkbook(dataset: Dataset): Uint8Array {
  const [order] = accepted(findOrders(dataset, CALL));
  if (!order) throw new Error(`no workbook for ${CALL.plan}`);
  const progress = order.report.progress.map((report) => ({
    ...report,
    answers: { ...report.answers, ...SLIPS[report.itemId] },
  }));
  return accepted(makeWorkbook({ ...order, report: { ...order.report, progress } }));
}
