import { visibleText } from '#src/diagnostics/visible-text.ts';
import { formatPeriodShort } from '#src/domain/period.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import type { Reading } from './reading.ts';
import { COMMON_KINDS } from './target.ts';

const PROGRESS_TITLE = '進捗';

function titleOf(name: string): string {
  return COMMON_KINDS.find(({ table }) => table.name === name)?.table.title ?? PROGRESS_TITLE;
}

/** What a sheet was read as, in a line: `納税課.xlsx 進捗：koganei/action-plan-2020 令和2年度下半期の「進捗」 7行`. */
export function describeReading(reading: Reading): string {
  const { file, sheet, table, plan, publisherId, periodId, rows, reason = '' } = reading;
  const name = visibleText(sheet === undefined ? file : `${file} ${sheet}`);
  if (table === undefined) return `${name}：読みませんでした（${reason.replace(/。$/, '')}）`;
  const period = periodId && formatPeriodShort(periodId);
  const owner = [plan ? planFolder(plan) : publisherId, period].filter(Boolean).join(' ');
  const of = owner === '' ? '' : period ? `${owner}の` : `${owner} の`;
  return `${name}：${of}「${titleOf(table)}」 ${rows}行`;
}
