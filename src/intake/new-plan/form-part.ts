import { gradeLevels } from './grade-templates.ts';
import type { PlanAnswers } from './plan-answers.ts';
import { yamlFields, yamlText } from './yaml-text.ts';

const HELP = `## 様式の欄（左から順に）。画面、Excel の記入表、CSV、印刷が、どれもこのとおりになります。
##   id        英小文字で始まる名前（公開したら変えません）。header は、様式の見出しのとおり
##   phase     plan（計画）、do（取組）、check（評価）、act（改善）のどれか
##   kind      text（文章）、rating（scale の値）、choice（options から選ぶ）、number（数。unit は単位）、date（日付）
##   required  true なら、空欄は誤りになります（書くことがなければ「なし」「記載なし」などと書きます）
##   cycle     その周期の期だけにある欄（year など）。description は、記入する人への説明です`;

type Column = Parameters<typeof yamlFields>[0];

function stageColumn({ hasStages }: PlanAnswers): Column[] {
  const column = { id: 'stage', header: '計画(P)', phase: 'plan', kind: 'rating', scale: 'stage' };
  return hasStages ? [{ ...column, required: true }] : [];
}

function evaluationColumn({ grades }: PlanAnswers): Column {
  return grades === 'text'
    ? { id: 'evaluation', header: '評価', phase: 'check', kind: 'text', required: true }
    : {
        id: 'grade',
        header: '評価',
        phase: 'check',
        kind: 'rating',
        scale: 'grade',
        required: true,
      };
}

function pdcaColumns(answers: PlanAnswers): Column[] {
  const plan = { id: 'plan', header: '計画(P)', phase: 'plan', kind: 'text', required: true };
  const reason = { id: 'reason', header: '評価の理由', phase: 'check', kind: 'text' };
  return [
    ...(answers.hasStages ? stageColumn(answers) : [plan]),
    { id: 'activity', header: '取組の経過', phase: 'do', kind: 'text', required: true },
    { id: 'outcome', header: '得られた成果', phase: 'do', kind: 'text' },
    evaluationColumn(answers),
    ...(answers.grades === 'text' ? [] : [reason]),
    { id: 'improvement', header: '改善事項', phase: 'act', kind: 'text' },
  ];
}

function shortColumns(answers: PlanAnswers): Column[] {
  return [
    ...stageColumn(answers),
    { id: 'status', header: '取組状況', phase: 'do', kind: 'text', required: true },
    evaluationColumn(answers),
    { id: 'next', header: '今後の方向性', phase: 'act', kind: 'text' },
  ];
}

const SAMPLES = `    ## ほかの種類の欄の見本。choice の ends は、選ばれた項目が終わったとみる選択肢です。
    # - { id: amount, header: 実績の数, phase: do, kind: number, unit: 件 }
    # - { id: finished, header: 完了した日, phase: do, kind: date }
    # - { id: direction, header: 次の期の扱い, phase: act, kind: choice, options: [継続, 見直し, 廃止], ends: [廃止] }
    # - { id: year-end, header: 年度のまとめ, phase: check, kind: text, cycle: year }`;

/** The columns of the official sheet. */
export function formPart(answers: PlanAnswers): string {
  const columns = answers.form === 'pdca' ? pdcaColumns(answers) : shortColumns(answers);
  return `${HELP}
form:
  itemHeader: 取組項目
  departmentHeader: 担当部署
  ## 様式の上の段の見出し。{期} は「令和7年度上半期」のような期の名前になります。
  # phases:
  #   plan: 計画(P)
  #   do: '{期}の取組(D)'
  #   check: 評価(C)
  #   act: 改善(A)
  columns:
${columns.map((column) => `    - ${yamlFields(column)}`).join('\n')}
${SAMPLES}`;
}

interface RuleSample {
  column: string;
  header: string;
  codes: string[];
}

/** A column to make a rule of: the grades that are behind plan, or the choice among the samples above. */
function ruleSample({ grades }: PlanAnswers): RuleSample {
  const behind = gradeLevels(grades).filter(({ onTrack }) => onTrack === false);
  return behind.length === 0
    ? { column: 'direction', header: '次の期の扱い', codes: ['見直し', '廃止'] }
    : { column: 'grade', header: '評価', codes: behind.map(({ code }) => code) };
}

/** "Behind plan needs an improvement": a rule as a sample. */
export function rulesPart(answers: PlanAnswers): string {
  const { column, header, codes } = ruleSample(answers);
  const isShort = answers.form === 'short';
  const lines = [
    'rules:',
    `  - when: { ${column}: [${codes.map(yamlText).join(', ')}] }`,
    `    require: ${isShort ? 'next' : 'improvement'}`,
    `    message: ${header}が${codes.map((code) => `「${code}」`).join('')}のときは、${isShort ? '今後の方向性' : '改善事項'}を書くことになっています。`,
  ];
  return [
    '## 記入の規則：when の欄がその値のとき、require の欄を求めます。守られていなければ、message が記入した人に出ます。',
    ...lines.map((line) => `# ${line}`),
  ].join('\n');
}
