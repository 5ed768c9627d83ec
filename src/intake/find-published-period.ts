import type { PeriodReport, Plan } from '#src/domain/dataset.ts';
import { formatPeriodShort, parseWrittenPeriod } from '#src/domain/period.ts';
import type { Refusal } from './refusal.ts';

/** `令和2年度上半期（2020-h1）` */
function nameOf(id: string): string {
  return `${formatPeriodShort(id)}（${id}）`;
}

function collectingRefusal(id: string): string {
  return `${nameOf(id)}は、報告を集めている途中です。公開する前の期には様式のページがありません。集め終わったら period.yaml の status を published に直してください。途中のものを紙で見るときは、npm run workbook で作った Excel を印刷してください。`;
}

function absentRefusal({ periods }: Plan, written: string, id: string | undefined): string {
  const what =
    id === undefined
      ? `「${written}」は期として読み取れません。`
      : `${nameOf(id)}の報告がありません。`;
  const choices = periods.map((period) => nameOf(period.id)).join('、');
  return periods.length === 0
    ? `${what}この計画には、公開している期がありません。`
    : `${what}あるのは ${choices} です。`;
}

/** The published period of a plan that a command names, as an id or as people write it: `令和2年度上半期`. */
export function findPublishedPeriod(plan: Plan, written: string): PeriodReport | Refusal {
  const id = parseWrittenPeriod(written);
  const found = plan.periods.find((period) => period.id === id);
  if (found) return found;
  const isCollecting = plan.collecting.some((period) => period.id === id);
  return {
    refusal:
      id !== undefined && isCollecting ? collectingRefusal(id) : absentRefusal(plan, written, id),
  };
}
