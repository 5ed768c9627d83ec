import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import { periodText } from '#src/domain/period-digest.ts';

/** The data of one period, byte for byte the text whose SHA-256 is the period's digest. */
export function toPeriodJson(plan: Plan, period: PeriodReport): string {
  return periodText(plan, period);
}
