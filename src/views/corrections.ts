import { correctionId, newestFirst, type Correction } from '#src/domain/correction.ts';
import { findRecord, recordName } from '#src/domain/named-record.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { indicatorPath, itemPath, outlinePath, retrospectivePath } from '#src/domain/site-paths.ts';
import type { PlanContext } from './context.ts';
import { formatDate } from '#src/domain/format-date.ts';
import type { Link } from './page.ts';

export interface CorrectionView {
  /** What addresses and feeds name it by. */
  id: string;
  /** `YYYY-MM-DD`, and as it is read. */
  date: string;
  dateText: string;
  /** The record concerned, on a page about more than that. */
  target?: Link;
  /** The cell concerned: `令和2年度上半期の評価`. */
  cell?: string;
  /** `「C」を「B」に訂正` */
  change?: string;
  reason: string;
}

/** What was done to the cell; undefined where the reason alone tells. */
export function describeChange({ before, after }: Correction): string | undefined {
  if (before === undefined) return after === undefined ? undefined : `「${after}」を追加`;
  return after === undefined ? `「${before}」を削除` : `「${before}」を「${after}」に訂正`;
}

function cellName({ periodId, header }: Correction): string | undefined {
  const parts = [periodId === undefined ? undefined : formatPeriodShort(periodId), header];
  return parts.filter((part) => part !== undefined).join('の') || undefined;
}

function linkToRecord({ plan, ref }: PlanContext, correction: Correction): Link | undefined {
  const found = findRecord(plan, correction);
  if (!found) return undefined;
  const text = recordName(plan, correction);
  switch (found.kind) {
    case 'item':
      return { text, path: itemPath(ref, found.record.id) };
    case 'node':
      return { text, path: outlinePath(ref, found.record.id) };
    case 'indicator':
      return { text, path: indicatorPath(ref, found.record.id) };
    case 'retrospective':
      return { text, path: retrospectivePath(ref) };
  }
}

function buildCorrection(correction: Correction, target: Link | undefined): CorrectionView {
  const cell = cellName(correction);
  const change = describeChange(correction);
  return {
    id: correctionId(correction),
    date: correction.date,
    dateText: formatDate(correction.date),
    reason: correction.reason,
    ...(target && { target }),
    ...(cell !== undefined && { cell }),
    ...(change !== undefined && { change }),
  };
}

function correctionsOf({ plan }: PlanContext, kind: string, id: string): CorrectionView[] {
  const concerns = (correction: Correction): boolean => {
    const found = findRecord(plan, correction);
    return found?.kind === kind && 'id' in found.record && found.record.id === id;
  };
  return newestFirst(plan.corrections.filter(concerns)).map((each) =>
    buildCorrection(each, undefined),
  );
}

/** Corrections of an item and of whatever was reported of it, newest first. */
export function itemCorrections(context: PlanContext, itemId: string): CorrectionView[] {
  return correctionsOf(context, 'item', itemId);
}

/** Corrections of an indicator and of its values, newest first. */
export function indicatorCorrections(context: PlanContext, indicatorId: string): CorrectionView[] {
  return correctionsOf(context, 'indicator', indicatorId);
}

/** Corrections of a part of the plan and of what was said or reckoned of it, newest first. */
export function outlineCorrections(context: PlanContext, nodeId: string): CorrectionView[] {
  return correctionsOf(context, 'node', nodeId);
}

function withRecords(
  context: PlanContext,
  isOne: (correction: Correction) => boolean,
): CorrectionView[] {
  return newestFirst(context.plan.corrections.filter(isOne)).map((each) =>
    buildCorrection(each, linkToRecord(context, each)),
  );
}

/** Corrections of one table, for the page about it, newest first, each with the record that it concerns. */
export function tableCorrections(
  context: PlanContext,
  table: Correction['table'],
): CorrectionView[] {
  return withRecords(context, (each) => each.table === table);
}

/** Corrections of what belongs to a period, newest first. */
export function periodCorrections(context: PlanContext, periodId: string): CorrectionView[] {
  return withRecords(context, (each) => each.periodId === periodId);
}

/** All corrections of a plan's data, newest first. */
export function planCorrections(context: PlanContext): CorrectionView[] {
  return withRecords(context, () => true);
}
