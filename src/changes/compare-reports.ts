import type { CollectingReport, PeriodReport, Plan } from '#src/domain/dataset.ts';
import {
  comparePeriods as inOrderOfTime,
  formatPeriodShort,
  periodOf,
} from '#src/domain/period.ts';
import type { PeriodStatus } from '#src/domain/period-definition.ts';
import { progressTable } from '#src/tables/progress.ts';
import { reviewsTable } from '#src/tables/reviews.ts';
import { compareDefinitions, type DefinitionSide } from './compare-definitions.ts';
import { comparePeriods } from './compare-periods.ts';
import { compareRows } from './compare-rows.ts';
import type { ReportChanges } from './dataset-changes.ts';
import type { PlanWords } from './plan-words.ts';
import type { RecordChange } from './record-change.ts';
import { tableSide } from './table-side.ts';

/** A plan on one side of the comparison; none where the side does not have it. */
export interface PlanSide {
  plan: Plan | undefined;
  words: PlanWords;
}

interface PeriodSide extends PlanSide {
  status?: PeriodStatus;
  report?: PeriodReport | CollectingReport;
}

function periodSide(side: PlanSide, periodId: string): PeriodSide {
  const byId = ({ id }: PeriodReport): boolean => id === periodId;
  const published = side.plan?.periods.find(byId);
  if (published) return { ...side, status: 'published', report: published };
  const collecting = side.plan?.collecting.find(byId);
  return collecting ? { ...side, status: 'collecting', report: collecting } : side;
}

/** What `period.yaml` says; nothing where there is no such period. */
function definitionSide({ status, report }: PeriodSide): DefinitionSide | undefined {
  if (!status || !report) return undefined;
  const due = 'due' in report ? report.due : undefined;
  return {
    value: { status, ...(due !== undefined && { due }) },
    label: formatPeriodShort(report.id),
  };
}

function progressSide({ plan, report, words }: PeriodSide, periodId: string) {
  const table = progressTable(plan?.definition ?? { title: '', cycle: 'year' }, periodOf(periodId));
  return tableSide(table, report?.progress ?? [], words);
}

function compareRecords(periodId: string, before: PeriodSide, after: PeriodSide): RecordChange[] {
  const file = { table: 'period', title: '期', key: periodId };
  return [
    ...compareDefinitions(file, definitionSide(before), definitionSide(after)),
    ...compareRows(progressSide(before, periodId), progressSide(after, periodId)),
    ...compareRows(
      tableSide(reviewsTable, before.report?.reviews ?? [], before.words),
      tableSide(reviewsTable, after.report?.reviews ?? [], after.words),
    ),
  ];
}

function comparePeriod(periodId: string, was: PlanSide, is: PlanSide): ReportChanges[] {
  const [before, after] = [periodSide(was, periodId), periodSide(is, periodId)];
  const records = compareRecords(periodId, before, after);
  if (records.length === 0) return [];
  const isNew = after.status !== undefined && after.status !== before.status;
  const since = isNew && is.plan ? comparePeriods(is.plan, periodId) : undefined;
  return [
    {
      periodId,
      ...(before.status && { before: before.status }),
      ...(after.status && { after: after.status }),
      records,
      ...(since && { since }),
    },
  ];
}

const periodIds = ({ plan }: PlanSide): string[] =>
  [...(plan?.periods ?? []), ...(plan?.collecting ?? [])].map(({ id }) => id);

/** What changed in the reports of each period, published or still collecting. */
export function compareReports(before: PlanSide, after: PlanSide): ReportChanges[] {
  const ids = new Set([...periodIds(before), ...periodIds(after)]);
  return [...ids].toSorted(inOrderOfTime).flatMap((id) => comparePeriod(id, before, after));
}
