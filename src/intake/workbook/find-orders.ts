import type { CollectingReport, Dataset, PeriodReport, Plan } from '#src/domain/dataset.ts';
import { columnsFor } from '#src/domain/form.ts';
import type { Item } from '#src/domain/item.ts';
import { formatPeriod, periodOf } from '#src/domain/period.ts';
import { previousPeriod, reportingOf } from '#src/domain/reporting.ts';
import { findPlan, type FoundPlan } from '../find-plan.ts';
import type { Refusal } from '../refusal.ts';
import { departmentsOf, findDepartments, findReport, findTables } from './find-choices.ts';
import type { Paper } from './model.ts';
import type { WorkbookOrder } from './order.ts';

/** What somebody asks for, as typed. */
export interface WorkbookCall {
  /** `koganei/action-plan-2020` */
  plan: string;
  /** The period as an id or as people write it: `2020-h2`, `令和2年度下半期`. */
  period: string;
  /** Departments that get a workbook each; none for one workbook with every item. */
  departments: readonly string[];
  eachDepartment: boolean;
  /** Names or titles of the other tables to add. */
  tables: readonly string[];
  paper: Paper;
}

/** The items that report in the period: those that have a row already, and those that ought to. */
function reportingItems(plan: Plan, report: PeriodReport): Item[] {
  const period = periodOf(report.id);
  const previous = previousPeriod(plan, report.id);
  const rows = new Set(report.progress.map(({ itemId }) => itemId));
  return plan.items.filter(
    (item) => rows.has(item.id) || reportingOf(item, period, previous) === 'reports',
  );
}

function wholeOrder(
  dataset: Dataset,
  found: FoundPlan,
  report: PeriodReport | CollectingReport,
  rest: Pick<WorkbookOrder, 'tables' | 'paper'>,
): WorkbookOrder {
  const previous = previousPeriod(found.plan, report.id);
  const due = 'due' in report ? report.due : undefined;
  return {
    ...found,
    ...rest,
    site: dataset.site,
    period: periodOf(report.id),
    report,
    items: reportingItems(found.plan, report),
    ...(previous && { previous }),
    ...(due !== undefined && { due }),
  };
}

function forDepartment(order: WorkbookOrder, department: string): WorkbookOrder {
  const items = order.items.filter(({ departments }) => departments.includes(department));
  return { ...order, department, items };
}

function emptyRefusal({ plan, period, items }: WorkbookOrder): Refusal | undefined {
  if (columnsFor(plan.definition.form, period).length === 0) {
    return {
      refusal: `この計画には、${formatPeriod(period.id)}に報告する欄がありません。plan.yaml の form に様式の欄を書いてください。`,
    };
  }
  return items.length > 0
    ? undefined
    : {
        refusal: `${formatPeriod(period.id)}に報告する項目がありません。items.csv を確かめてください。`,
      };
}

/** The workbooks that a call asks for: one for all items, or one for each department. */
export function findOrders(dataset: Dataset, call: WorkbookCall): WorkbookOrder[] | Refusal {
  if (call.eachDepartment && call.departments.length > 0) {
    return { refusal: '--department と --each-department は、どちらか片方だけを書いてください。' };
  }
  const found = findPlan(dataset, call.plan);
  if ('refusal' in found) return found;
  const report = findReport(found, call.period);
  if ('refusal' in report) return report;
  const tables = findTables(call.tables);
  if ('refusal' in tables) return tables;
  const order = wholeOrder(dataset, found, report, { tables, paper: call.paper });
  const refusal = emptyRefusal(order);
  if (refusal) return refusal;
  const departments = call.eachDepartment
    ? departmentsOf(order.items)
    : findDepartments(call.departments, order.items);
  if ('refusal' in departments) return departments;
  const isWhole = departments.length === 0;
  return isWhole ? [order] : departments.map((department) => forDepartment(order, department));
}
