import { costSample, effectSample, lineageSample, retrospectiveSample } from './optional-parts.ts';
import { formPart, rulesPart } from './form-part.ts';
import type { PlanAnswers } from './plan-answers.ts';
import { criteriaPart, scalesPart } from './scales-part.ts';
import { yamlFields, yamlText } from './yaml-text.ts';

const HEAD = `## 計画の定義です。様式の欄、評価の尺度、規則、周期、出典を、このファイルだけで決めます。
## 「##」で始まる行は説明です。「# 」で始まる行は見本で、使うときに「# 」を取ります（字下げは残します）。
## 書きかえたら npm run check で確かめます。誤りがあれば、何行目をどう直すかが出ます。
## 表（CSV）の列の意味と例は、サイトの「データ」のページにあります。`;

function titlePart({ title }: PlanAnswers): string {
  return `## 計画の名称（資料のとおり）
title: ${yamlText(title)}
## 計画の説明。計画のページの初めに出ます。
# description: 令和7年3月に策定した計画です。4つの柱のもとに、取組項目の進み具合を半年ごとに公表します。
## やさしい日本語の要約。短い文で、1つの文に1つのことを書きます。計画のページで、読みたい人が開きます。
# plain: 市の仕事とお金の使い方を、よくするための計画です。半年ごとに、何をしたかを書きます。`;
}

function termPart({ start, end }: PlanAnswers): string {
  const written = start !== undefined || end !== undefined;
  return `## 計画期間（年度の西暦）。初めか終わりの片方だけでもかまいません。資料になければ書きません。
${written ? `term: ${yamlFields({ start, end })}` : '# term: { start: 2025, end: 2029 }'}`;
}

function cyclePart({ cycles }: PlanAnswers): string {
  const [only, ...more] = cycles;
  return `## 報告の周期：year（年度）、half-year（半期）、quarter（四半期）。いくつもあれば [half-year, year] と並べます。
cycle: ${more.length === 0 ? only : `[${cycles.join(', ')}]`}`;
}

/** The id of a level of the outline, from 0 at the top. */
export function levelId(depth: number): string {
  return `level-${depth + 1}`;
}

function levelsPart({ levels }: PlanAnswers): string {
  const written = levels.map((name, depth) => `  - ${yamlFields({ id: levelId(depth), name })}`);
  const sample = ['# levels:', '#   - { id: level-1, name: 柱 }'];
  return `## 体系の段の名前（上の段から順に）。outline.csv の「段」には、この id を書きます。
## 番号を ① のように見せるときは、numbering: circled を加えます。体系がない計画では書きません。
${(written.length > 0 ? ['levels:', ...written] : sample).join('\n')}`;
}

const EVALUATION = `## 評価の流れ（だれが、どの順に評価するか）。計画のページに出ます。
# evaluation:
#   - name: 各部署が自己評価する
#     by: 各部署
#     phases: [do, check, act]
#   - name: 外部の委員が点検する
#     by: 行財政改革推進委員会
#     phases: [check]`;

function sourcesPart({ periodId }: PlanAnswers): string {
  return `## 出典の資料。items.csv の「出典」に id を書くと、項目のページに資料の名前が出ます。
## period は、この資料が報告する期（引用符で囲みます）。published（公表日）、pages（ページ数）、url は、分かれば書きます。
# sources:
#   - id: sheet-${periodId}
#     title: 進行管理シート
#     publisher: ○○市
#     period: '${periodId}'
#     published: '2025-11-28'
#     pages: 48
#     url: https://www.city.example.jp/kaikaku/sheet.pdf`;
}

/** plan.yaml of a new plan: what was answered, and every other part as a sample to be switched on. */
export function planYaml(answers: PlanAnswers): string {
  const parts = [
    HEAD,
    titlePart(answers),
    termPart(answers),
    cyclePart(answers),
    levelsPart(answers),
    scalesPart(answers),
    criteriaPart(answers),
    formPart(answers),
    rulesPart(answers),
    EVALUATION,
    sourcesPart(answers),
    costSample,
    effectSample,
    lineageSample,
    retrospectiveSample,
  ];
  return `${parts.join('\n\n')}\n`;
}
