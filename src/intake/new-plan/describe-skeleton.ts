import { formatPeriod } from '#src/domain/period.ts';
import { npmRun } from '../npm-run.ts';
import { planFolder } from '#src/loading/data-paths.ts';
import type { PlanAnswers } from './plan-answers.ts';

/** What is about to be made, in one line. */
export function introduceSkeleton(answers: PlanAnswers, publisherName: string): string {
  return `${publisherName}「${answers.title}」（${planFolder(answers)}）を作ります。最初の期は ${formatPeriod(answers.periodId)} です。`;
}

/** How to add a publisher to a list that could not be edited. */
export function siteInstruction(publisherId: string): string {
  return `site.yaml の publishers には書き加えていません。ご自分で「- ${publisherId}」を加えてください（加えるまで、サイトに出ません）。`;
}

/**
 * From the skeleton to a published plan.
 * @param dataOption how the calls of further commands end where the folder is not the usual one: ` --data folder`
 */
export function skeletonSteps(
  answers: PlanAnswers,
  dataFolder: string,
  dataOption: string,
): string {
  const { publisherId, levels, periodId } = answers;
  const [publisher, plan] = [
    `${dataFolder}/${publisherId}`,
    `${dataFolder}/${planFolder(answers)}`,
  ];
  const rows = [
    `${publisher}/departments.csv（担当部署）`,
    ...(levels.length > 0 ? [`${plan}/outline.csv（体系）`] : []),
    `${plan}/items.csv（取組項目）`,
  ];
  return [
    '次にすること：',
    '  1. 表を書く：「（例）」の行を、資料の内容に書きかえる（Excel で開けます）',
    ...rows.map((row) => `       ${row}`),
    '  2. 欄や尺度を様式に合わせる：説明を読みながら直す',
    `       ${plan}/plan.yaml`,
    '  3. 確かめる。誤りがあれば、直し方が出ます',
    `       ${npmRun('check', dataOption)}`,
    dataOption === ''
      ? '  4. 見てみる'
      : `  4. 見てみる（環境変数 MIERUKA_DATA に ${dataFolder} を指定して）`,
    '       npm run dev',
    '  5. 報告を集める：記入用の Excel を作り、書いたら取り込む',
    `       npm run workbook -- ${planFolder(answers)} ${periodId}${dataOption}`,
    `       npm run import -- ファイル.xlsx${dataOption}`,
    `  6. 公開する：${plan}/periods/${periodId}/period.yaml の status を published に直す`,
  ].join('\n');
}
