import type { PeriodReport } from '#src/domain/dataset.ts';
import type { Item } from '#src/domain/item.ts';
import type { Period } from '#src/domain/period.ts';
import type { Site } from '#src/domain/site.ts';
import type { FoundPlan } from '../find-plan.ts';
import type { Paper } from './model.ts';
import type { SideTable } from './side-tables.ts';

/** One workbook to be made. */
export interface WorkbookOrder extends FoundPlan {
  site: Site;
  period: Period;
  /** Day by which to report, `YYYY-MM-DD`. */
  due?: string;
  /** What the period holds already. */
  report: PeriodReport;
  /** The period of the same kind before it. */
  previous?: PeriodReport;
  /** The department that the workbook is for; without it, all of them. */
  department?: string;
  /** The items that report, in the plan's order. */
  items: Item[];
  /** Other tables that get a sheet. */
  tables: SideTable[];
  paper: Paper;
}
