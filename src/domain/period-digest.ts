import { canonicalJson } from './canonical-json.ts';
import type { PeriodReport, Plan } from './dataset.ts';
import type { FormColumn } from './form.ts';
import { ratingOf } from './progress.ts';
import { sha256Text } from './sha256.ts';

/** The order of rows in a file says nothing, so it changes nothing. */
function inOneOrder(rows: readonly unknown[]): unknown[] {
  const byText = new Map(rows.map((row) => [canonicalJson(row), row]));
  return [...byText.keys()].sort().map((text) => byText.get(text));
}

/** The levels that the period's reports name; one that is added for later periods changes nothing. */
function usedLevels({ definition }: Plan, { progress }: PeriodReport, column: FormColumn) {
  if (column.kind !== 'rating') return undefined;
  const levels = definition.scales?.[column.scale]?.levels ?? [];
  const used = new Set(progress.map((each) => ratingOf(each, column.id)));
  return levels
    .filter(({ code }) => used.has(code))
    .map(({ code, name, number, onTrack }) => ({ code, name, number, onTrack }));
}

/** The columns that the period's reports fill in, with what their codes mean. */
function usedColumns(plan: Plan, period: PeriodReport) {
  const columns = plan.definition.form?.columns ?? [];
  return columns
    .filter(({ id }) => period.progress.some(({ answers }) => answers[id] !== undefined))
    .map((column) => ({
      id: column.id,
      header: column.header,
      unit: column.kind === 'number' ? column.unit : undefined,
      levels: usedLevels(plan, period, column),
    }));
}

/**
 * All data of a published period as one text: what was reported and commented, the figures and milestones
 * dated to the period, and the columns and codes that these use. Notes, corrections and the names of items
 * are no part of it. In `canonicalJson`, rows in the order of their texts.
 */
export function periodText(plan: Plan, period: PeriodReport): string {
  const dated = <Row extends { periodId: string }>(rows: readonly Row[]): unknown[] =>
    inOneOrder(rows.filter(({ periodId }) => periodId === period.id));
  return canonicalJson({
    format: 'mieruka-period/1',
    planId: plan.id,
    periodId: period.id,
    columns: inOneOrder(usedColumns(plan, period)),
    progress: inOneOrder(period.progress),
    reviews: inOneOrder(period.reviews),
    measurements: dated(plan.measurements),
    milestones: dated(plan.milestones),
    costs: dated(plan.costs),
  });
}

/** The digest of a period's data, `sha256:…`: the same as long as nothing in `periodText` changes. */
export function periodDigest(plan: Plan, period: PeriodReport): string {
  return `sha256:${sha256Text(periodText(plan, period))}`;
}
