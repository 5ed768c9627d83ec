/** Parts of plan.yaml that few plans have from the start, as samples to be switched on. */

export const costSample = `## 事業費（costs.csv）。費目と単位、合計の決まりを書くと、合計が合っているかも確かめます。
# costs:
#   lines:
#     - { id: national, name: 国庫支出金, unit: 千円 }
#     - { id: general, name: 一般財源, unit: 千円 }
#     - { id: total, name: 事業費計, unit: 千円, sumOf: [national, general] }`;

export const effectSample = `## 効果額（effects.csv）。見込みを見直した計画では、版（editions）を2つ以上書けます。
# effects:
#   name: 改革効果額
#   unit: 千円
#   editions:
#     - { id: planned, name: 計画策定時の見込み, short: 計画策定時 }
#     - { id: revised, name: 見直し後の見込み, short: 見直し後, comparedWith: planned }`;

export const lineageSample = `## 前の計画からの引き継ぎ（lineage.csv）。outcome は continued（継続）、new（新規）、ended（終了）のどれかです。
# lineage:
#   name: 取組の整理表
#   from: 前期の計画
#   to: 後期の計画
#   kinds:
#     - { code: 継続, outcome: continued }
#     - { code: 新規, outcome: new }
#     - { code: 廃止, outcome: ended }`;

export const retrospectiveSample = `## 振り返り（retrospective.csv）。code は Keep、Problem、Try で、name は資料での見出しです。
# retrospective:
#   sections:
#     - { code: Keep, name: できたこと }
#     - { code: Problem, name: 問題だったこと }
#     - { code: Try, name: 次に取り組むこと }`;
