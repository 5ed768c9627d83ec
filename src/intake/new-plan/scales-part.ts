import type { ScaleLevel } from '#src/domain/scale.ts';
import { gradeLevels, STAGE_LEVELS } from './grade-templates.ts';
import type { PlanAnswers } from './plan-answers.ts';
import { yamlFields, yamlText } from './yaml-text.ts';

const HELP = `## 評価などの尺度。資料にある言葉と記号のまま書きます。ほかの計画と比べたり、点数にしたりはしません。
##   name          尺度の名前。description は、何についての評価か
##   code          表に書く値。name は、凡例に出る意味
##   onTrack       「計画どおり以上」に数えるか。決められなければ書きません
##   onTrackLabel  数えたものの呼び方
##   tone          色の系統：blue・green・yellow・orange・grey
##   ends: true    この値を報告した項目は終わったとみて、次の期を開くときに確かめます（完了、廃止 など）
##   ordered: true 段階に順序がある。number は様式の番号で、numbering: circled なら ① のように見せます`;

function levelLines(levels: readonly ScaleLevel[]): string[] {
  return levels.map((level) => `      - ${yamlFields(level)}`);
}

function gradeLines(levels: readonly ScaleLevel[]): string[] {
  return [
    '  grade:',
    '    name: 評価',
    '    description: 計画に対する取組についての、担当部署の評価',
    '    onTrackLabel: 計画どおり以上',
    '    levels:',
    ...levelLines(levels),
  ];
}

const STAGE_LINES = [
  '  stage:',
  '    name: 段階',
  '    description: その期に予定していた仕事の段階',
  '    ordered: true',
  '    numbering: circled',
  '    levels:',
  ...levelLines(STAGE_LEVELS),
];

const STAGE_SAMPLE = '  ## 仕事の段階を選ぶ欄がある様式では、段階の尺度も書きます。';

/** A line as a sample that is switched on by taking `# ` away. */
function toSample(line: string): string {
  return `# ${line}`;
}

/** The scales of the plan; those that it does not have are samples. */
export function scalesPart({ grades, hasStages }: PlanAnswers): string {
  const levels = gradeLevels(grades);
  const hasGrades = levels.length > 0;
  const key = hasGrades || hasStages ? 'scales:' : toSample('scales:');
  return [
    HELP,
    key,
    ...(hasGrades ? gradeLines(levels) : gradeLines(gradeLevels('sabc')).map(toSample)),
    ...(hasStages ? STAGE_LINES : [STAGE_SAMPLE, ...STAGE_LINES.map(toSample)]),
  ].join('\n');
}

/** What grades mean at each stage. */
export function criteriaPart({ grades }: PlanAnswers): string {
  const levels = gradeLevels(grades === 'text' ? 'sabc' : grades);
  const lines = [
    'criteria:',
    '  scale: grade',
    '  by: stage',
    '  meanings:',
    '    検討:',
    ...levels.map(({ code }) => `      ${yamlText(code)}: 検討の段階で「${code}」とするときの様子`),
  ];
  return [
    '## 評価の意味を段階ごとに決めているとき（様式の「評価の例」など）。尺度（scale）の意味を、別の尺度（by）の値ごとに書きます。',
    ...lines.map(toSample),
  ].join('\n');
}
