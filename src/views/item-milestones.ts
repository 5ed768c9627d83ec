import type { Item } from '#src/domain/item.ts';
import { compareMilestones, type Milestone } from '#src/domain/milestone.ts';
import { formatFiscalYear, formatPeriodMonths, periodOf, periodPart } from '#src/domain/period.ts';
import type { PlanContext } from './context.ts';

interface MilestoneStep {
  /** `第1四半期`, `年度を通して` */
  when: string;
  /** `2020年4月〜6月` */
  months: string;
  /** Which quarters of the year the step takes, first to fourth. */
  quarters: boolean[];
  entries: { text: string; status?: string }[];
}

export interface MilestonesView {
  sentence: string;
  years: { name: string; steps: MilestoneStep[] }[];
}

const QUARTERS = [0, 3, 6, 9];

function buildStep(periodId: string, milestones: readonly Milestone[]): MilestoneStep {
  const { firstMonth, months } = periodOf(periodId);
  return {
    when: periodPart(periodId) || '年度を通して',
    months: formatPeriodMonths(periodId),
    quarters: QUARTERS.map((month) => month >= firstMonth && month < firstMonth + months),
    entries: milestones.map(({ text, status }) => ({
      text,
      ...(status !== undefined && { status }),
    })),
  };
}

function countStatuses(milestones: readonly Milestone[]): string {
  const statuses = milestones.flatMap(({ status = [] }) => status);
  if (statuses.length === 0) return 'どの行程にも、状態は書かれていません。';
  const groups = [...Map.groupBy(statuses, (status) => status)]
    .map(([status, { length }]) => `${status}${length}件`)
    .join('、');
  const rest = milestones.length - statuses.length;
  return rest === 0
    ? `状態は${groups}です。`
    : `状態が書かれているのは${statuses.length}件（${groups}）で、${rest}件には書かれていません。`;
}

function describe(milestones: readonly Milestone[]): string {
  const years = milestones.map(({ periodId }) => periodOf(periodId).fiscalYear);
  const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
  const span =
    first === last
      ? formatFiscalYear(first)
      : `${formatFiscalYear(first)}から${formatFiscalYear(last)}まで`;
  return `${span}の行程が${milestones.length}件あります。${countStatuses(milestones)}`;
}

/** What an item is to reach by when, year by year; undefined where nothing is planned. */
export function buildMilestones({ plan }: PlanContext, item: Item): MilestonesView | undefined {
  const milestones = plan.milestones
    .filter(({ itemId }) => itemId === item.id)
    .toSorted(compareMilestones);
  if (milestones.length === 0) return undefined;
  const years = Map.groupBy(milestones, ({ periodId }) => periodOf(periodId).fiscalYear);
  return {
    sentence: describe(milestones),
    years: [...years].map(([year, inYear]) => ({
      name: formatFiscalYear(year),
      steps: [...Map.groupBy(inYear, ({ periodId }) => periodId)].map(([periodId, group]) =>
        buildStep(periodId, group),
      ),
    })),
  };
}
