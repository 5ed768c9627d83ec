import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { countedItems } from '#src/domain/plan-queries.ts';
import { amountTotals } from './amount-totals.ts';
import { reportTotals } from './report-totals.ts';
import type { Total } from './total.ts';

function periodTotals(plan: Plan, period: PeriodReport): Total[] {
  const group = { key: `periods/${period.id}`, name: formatPeriodShort(period.id) };
  return reportTotals(plan, period, group);
}

/** Everything that a plan adds up to. */
export function planTotals(plan: Plan): Total[] {
  const count = (key: string, label: string, value: number): Total => ({
    key,
    group: '計画',
    label,
    unit: '項目',
    value,
  });
  const items = countedItems(plan);
  return [
    count('items', '項目', items.length),
    count('ended', '終了日のある項目', items.filter(({ end }) => end !== undefined).length),
    ...[...plan.periods, ...plan.collecting].flatMap((period) => periodTotals(plan, period)),
    ...amountTotals(plan),
  ];
}
