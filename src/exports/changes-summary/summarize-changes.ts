import type {
  DatasetChanges,
  PlanChanges,
  PublisherChanges,
} from '#src/changes/dataset-changes.ts';
import type { PartKind, RecordChange } from '#src/changes/record-change.ts';
import { figureTable, placeRecords, placeReports, placeSince, textTable } from './cell-tables.ts';
import { itemTables } from './item-tables.ts';
import { ratingTables, repeatedTables, reportTables, statusTable } from './report-tables.ts';
import type { SummaryPart } from './summary.ts';
import { comparedTotals, totalTable } from './total-table.ts';

export const UNCHANGED = '変わるところはありません。';

function recordPart(title: string, remarks: string[], records: readonly RecordChange[]) {
  const placed = placeRecords(records);
  const tables = [...figureTable(placed), ...textTable(placed)];
  return remarks.length + tables.length === 0 ? [] : [{ title, remarks, tables }];
}

function remarkOn(kind: PartKind, what: string): string[] {
  if (kind === 'changed') return [];
  return [kind === 'added' ? `新しい${what}です。` : `この${what}がなくなります。`];
}

/** Of a plan that is new or gone the totals are enough: everything in it is new or gone. */
function planPart(plan: PlanChanges): SummaryPart {
  const { name, kind, records, periods } = plan;
  const title = `${name}（${plan.publisherId}/${plan.planId}）`;
  const remarks = remarkOn(kind, '計画');
  if (kind !== 'changed') return { title, remarks, tables: totalTable(plan.totals) };
  const placed = [...placeRecords(records), ...placeReports(periods), ...placeSince(periods)];
  const tables = [
    ...totalTable(comparedTotals(plan)),
    ...statusTable(plan),
    ...itemTables(records),
    ...ratingTables(plan),
    ...reportTables(plan, 'added'),
    ...reportTables(plan, 'removed'),
    ...figureTable(placed),
    ...repeatedTables(plan),
    ...textTable(placed),
  ];
  return { title, remarks, tables };
}

function publisherParts({ name, kind, records, plans }: PublisherChanges): SummaryPart[] {
  const own = kind === 'changed' ? records : [];
  return [...recordPart(name, remarkOn(kind, '団体'), own), ...plans.map(planPart)];
}

/**
 * What changes, as tables of words: the totals first, then items, ratings, figures with their amounts, texts.
 * Empty when nothing changes.
 */
export function summarizeChanges({ records, publishers }: DatasetChanges): SummaryPart[] {
  return [...recordPart('サイト全体', [], records), ...publishers.flatMap(publisherParts)];
}
