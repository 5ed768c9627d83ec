import type { Dataset, Plan } from '#src/domain/dataset.ts';
import { columnsFor } from '#src/domain/form.ts';
import {
  formatPeriod,
  parseWrittenPeriod,
  periodDates,
  periodOf,
  type Period,
} from '#src/domain/period.ts';
import { describePeriods, isPeriodOf } from '#src/domain/plan-periods.ts';
import { periodsBefore, previousPeriod, reportingOf } from '#src/domain/reporting.ts';
import { periodFolder } from '#src/loading/data-paths.ts';
import { findPlan, type FoundPlan } from '../find-plan.ts';
import type { Refusal } from '../refusal.ts';
import { findEndQuestions } from './end-questions.ts';
import type { LeftOut, Opening } from './opening.ts';

/** The last day before a period. Every period begins with a quarter. */
function dayBefore({ fiscalYear, firstMonth }: Period): string {
  const quarter =
    firstMonth === 0
      ? { fiscalYear: fiscalYear - 1, firstMonth: 9 }
      : { fiscalYear, firstMonth: firstMonth - 3 };
  return periodDates({ id: '', cycle: 'quarter', months: 3, ...quarter }).end;
}

function isThere({ periods, collecting }: Plan, id: string): boolean {
  return [...periods, ...collecting].some((each) => each.id === id);
}

/** Why a plan cannot open a period; undefined when it can. */
function refusalOf({ plan, ref }: FoundPlan, period: Period): string | undefined {
  const name = formatPeriod(period.id);
  if (!isPeriodOf(period, plan.definition)) {
    return `${name}（${period.id}）は、この計画の期ではありません。この計画の期は ${describePeriods(plan.definition)} です。`;
  }
  if (isThere(plan, period.id)) {
    const folder = periodFolder(ref, period.id);
    return `${name}のフォルダー「${folder}」は、すでにあります。何も書きかえていません。そのまま続けるか、はじめから作り直すときは中身を確かめてからフォルダーを消してください。`;
  }
  if (columnsFor(plan.definition.form, period).length === 0) {
    return `この計画には、${name}に報告する欄がありません。plan.yaml の form に様式の欄を書いてから、もう一度実行してください。`;
  }
  return undefined;
}

const YEAR = 12;

/** Months from the April of the year 0, by which periods can be compared. */
function monthsOf({ fiscalYear, firstMonth, months }: Period): { start: number; end: number } {
  const start = fiscalYear * YEAR + firstMonth;
  return { start, end: start + months };
}

/** Months between a period and the nearest that is there; undefined up to a year, and where there is none. */
function monthsApart({ periods, collecting }: Plan, period: Period): number | undefined {
  const own = monthsOf(period);
  const gaps = [...periods, ...collecting].map(({ id }) => {
    const other = monthsOf(periodOf(id));
    return Math.max(own.start - other.end, other.start - own.end, 0);
  });
  const gap = gaps.length > 0 ? Math.min(...gaps) : 0;
  return gap > YEAR ? gap : undefined;
}

function openingOf(found: FoundPlan, period: Period): Opening {
  const { plan } = found;
  const earlier = periodsBefore(plan, period.id);
  const previous = previousPeriod(plan, period.id);
  const last = earlier.at(-1);
  const gap = monthsApart(plan, period);
  const judged = plan.items.map((item) => ({ item, why: reportingOf(item, period, previous) }));
  const items = judged.filter(({ why }) => why === 'reports').map(({ item }) => item);
  return {
    ...found,
    period,
    ...(gap !== undefined && { monthsApart: gap }),
    ...(previous && { previousId: previous.id }),
    lastDay: last ? periodDates(periodOf(last.id)).end : dayBefore(period),
    items,
    leftOut: judged.filter((each): each is LeftOut => each.why !== 'reports'),
    questions: findEndQuestions(plan, period, earlier, items),
  };
}

/**
 * What opening a period would carry over, leave out and ask.
 * @param planName `koganei/action-plan-2020`
 * @param written the period as an id or as people write it: `2020-h2`, `令和2年度下半期`
 */
export function findOpening(
  dataset: Dataset,
  planName: string,
  written: string,
): Opening | Refusal {
  const found = findPlan(dataset, planName);
  if ('refusal' in found) return found;
  const id = parseWrittenPeriod(written);
  if (id === undefined) {
    return {
      refusal: `「${written}」は期として読み取れません。この計画の期は ${describePeriods(found.plan.definition)} です。「令和2年度下半期」「R2下」のようにも書けます。`,
    };
  }
  const period = periodOf(id);
  const refusal = refusalOf(found, period);
  return refusal === undefined ? openingOf(found, period) : { refusal };
}
