import type { Item } from '#src/domain/item.ts';
import { formatPeriod, formatPeriodShort } from '#src/domain/period.ts';
import { periodFolder, planFolder } from '#src/loading/data-paths.ts';
import { npmRun } from '../npm-run.ts';
import { carriedItems, type Decisions } from './opening-files.ts';
import type { EndQuestion, LeftOut, Opening } from './opening.ts';

const REASONS: Record<LeftOut['why'], (item: Item) => string> = {
  ended: ({ end }) => `${end} に終わっています`,
  'not-begun': ({ start }) => `${start} に始まります`,
  relisted: ({ relistedFrom }) => `再掲です。もとの項目 ${relistedFrom} で報告します`,
};

function nameItem({ id, number, name }: Item): string {
  return [id, ...(number === undefined ? [] : [`${number}.`]), name].join(' ');
}

/** What is asked of one item that may be over. */
export function askEnd({ item, sign }: EndQuestion): string {
  return `${nameItem(item)}\n    ${sign}です。`;
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** Which period this is, and which one it follows. */
export function introduceOpening({ publisher, plan, period, previousId }: Opening): string {
  const before =
    previousId === undefined
      ? 'この計画の、この種類の期はこれが最初です。'
      : `前の期は ${formatPeriod(previousId)} です。`;
  return `${publisher.definition.name} ${plan.definition.title} ${formatPeriod(period.id)}\n${before}`;
}

/** Who reports and who does not; questions that nobody answered are named. */
export function describeItems(
  opening: Opening,
  decisions: Decisions,
  unanswered: readonly EndQuestion[],
): string {
  const { items, leftOut, lastDay } = opening;
  const over = items.filter(({ id }) => decisions.ended.has(id));
  return [
    `引き継ぐ項目：${carriedItems(opening, decisions).length}項目`,
    ...list(
      '終わった項目（行を作りません）：',
      over.map((item) => `${nameItem(item)}（終了 ${item.end ?? lastDay}）`),
    ),
    ...list(
      '引き継がない項目：',
      leftOut.map(({ item, why }) => `${nameItem(item)}（${REASONS[why](item)}）`),
    ),
    ...list(
      '終わったかもしれない項目（いまは引き継ぎます。終わっていたら、--ended に ID を並べてください）：',
      unanswered.map(({ item, sign }) => `${nameItem(item)}（${sign}）`),
    ),
  ].join('\n');
}

/** A period that lies far from those that are there; undefined when it does not. */
export function remarkOnGap({ monthsApart }: Opening): string | undefined {
  if (monthsApart === undefined) return undefined;
  const [years, months] = [Math.floor(monthsApart / 12), monthsApart % 12];
  const time = [years > 0 ? `${years}年` : '', months > 0 ? `${months}か月` : ''].join('');
  return `いちばん近い期から${time}離れています。`;
}

/**
 * What to do once the period is open.
 * @param dataOption how the calls of further commands end where the folder is not the usual one: ` --data folder`
 */
export function nextSteps(
  { ref, period }: Opening,
  dataFolder: string,
  dataOption: string,
): string {
  const plan = planFolder(ref);
  return [
    '次にすること：',
    '  1. 記入用の Excel を作る',
    `       npm run workbook -- ${plan} ${period.id}${dataOption}`,
    '  2. 戻ってきた Excel を取り込む（何度でも）',
    `       npm run import -- ファイル.xlsx${dataOption}`,
    '  3. どこまで集まったかを見る',
    `       ${npmRun('check', dataOption)}`,
    `  4. そろったら公開する：${dataFolder}/${periodFolder(ref, period.id)}/period.yaml の`,
    `       status を published に直す（それまで、${formatPeriodShort(period.id)}はサイトに出ません）`,
  ].join('\n');
}
