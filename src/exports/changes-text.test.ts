import { expect, test } from 'vitest';
import { compareDatasets } from '#src/changes/compare-datasets.ts';
import type { Dataset, Plan } from '#src/domain/dataset.ts';
import { aDataset, anItem, aPeriod, aProgress } from '#src/testing/builders.ts';
import { datasetWith, definition, planAfter, planBefore } from '#src/testing/changed-plan.ts';
import { changesText } from './changes-text.ts';

const report = (before: Dataset, after: Dataset): string =>
  changesText(compareDatasets(before, after));
const betweenPlans = (before: Partial<Plan>, after: Partial<Plan>): string =>
  report(datasetWith(before), datasetWith(after));

test('nothing changes', () => {
  expect(betweenPlans(planBefore, structuredClone(planBefore))).toBe('変わるところはありません。');
});

test('totals, items, ratings, figures and texts, in this order', () => {
  expect(betweenPlans(planBefore, planAfter)).toBe(
    `
青葉市 改革プラン（aoba/reform）
================================

■ 合計（4件）
区分             数                             前     後      差
---------------  --------------------------  -----  -----  ------
計画             終了日のある項目            0項目  1項目  +1項目
令和2年度上半期  評価 A（計画どおりに達成）  1項目  2項目  +1項目
令和2年度上半期  評価 B（計画に未達）        1項目  0項目  ▲1項目
令和2年度上半期  計画どおり以上              1項目  2項目  +1項目

■ 加わる項目（1件）
項目                体系      担当部署
------------------  --------  --------------
橋の点検（item-4）  （空欄）  道路課、公園課

■ 終わる項目（2件）
項目                    終わり方
----------------------  -----------------
公園の手入れ（item-2）  2021-03-31 に終了
広報の発行（item-3）    表からなくなる

■ 名称が変わる項目（1件）
item-1 名称
  前：窓口の改善
  後：窓口の見直し

■ 体系・担当部署が変わる項目（1件）
項目                    欄      前          後
----------------------  ------  ----------  ------
窓口の見直し（item-1）  体系ID  税収の確保  暮らし

■ 令和2年度上半期：評価が変わる項目（1件）
項目                    欄    前  後  向き
----------------------  ----  --  --  ------
窓口の見直し（item-1）  評価  B   A   上がる

■ 令和2年度上半期：段階が変わる項目（1件）
項目                    欄       前    後    向き
----------------------  -------  ----  ----  ----
窓口の見直し（item-1）  計画(P)  調査  準備  進む

■ 数値（3件）
表                       対象                            欄           前       後            差
-----------------------  ------------------------------  ------  -------  -------  ------------
指標の値                 経常収支比率 令和元年度 実績値  値       89.6％   91.5％  +1.9ポイント
指標の値                 経常収支比率 令和2年度 実績値   値       未公表     12％
進捗（令和2年度上半期）  公園の手入れ（item-2）          利用者  1,200人  1,300人        +100人

■ 文章・そのほか（2件）
進捗（令和2年度上半期） 窓口の見直し（item-1） 取組の経過
  前：課内で検討した
  後：課内の検討を ⏎ 終えた
点検意見と回答（令和2年度上半期） 税収の確保 順1 市民会議 市の回答
  前：（空欄）
  後：急ぎます。
`.trim(),
  );
});

test('a new period is told against the one before it', () => {
  const items = [anItem({ id: 'item-1' }), anItem({ id: 'item-2', name: '広報' })];
  const text = '関係する課と内容を協議した結果をまとめた';
  const first = aPeriod({
    progress: [
      aProgress('item-1', { grade: 'B', activity: text, users: 3 }),
      aProgress('item-2', { grade: 'A' }),
    ],
  });
  const second = aPeriod({
    id: '2020-h2',
    progress: [aProgress('item-1', { grade: 'A', activity: text, users: 5 })],
  });
  const before = { items, periods: [first] };
  expect(betweenPlans(before, { items, periods: [first, second] })).toBe(
    `
青葉市 改革プラン（aoba/reform）
================================

■ 合計（6件）
区分                               数                             前     後      差
---------------------------------  --------------------------  -----  -----  ------
令和2年度上半期 → 令和2年度下半期  報告のある項目              2項目  1項目  ▲1項目
令和2年度上半期 → 令和2年度下半期  評価 S（計画を超えて達成）  0項目  0項目   0項目
令和2年度上半期 → 令和2年度下半期  評価 A（計画どおりに達成）  1項目  1項目   0項目
令和2年度上半期 → 令和2年度下半期  評価 B（計画に未達）        1項目  0項目  ▲1項目
令和2年度上半期 → 令和2年度下半期  評価 C（未実施）            0項目  0項目   0項目
令和2年度上半期 → 令和2年度下半期  計画どおり以上              1項目  1項目   0項目

■ 期（1件）
期               前        後
---------------  --------  ----
令和2年度下半期  （なし）  公開

■ 令和2年度上半期 → 令和2年度下半期：評価が変わる項目（1件）
項目                  欄    前  後  向き
--------------------  ----  --  --  ------
窓口の改善（item-1）  評価  B   A   上がる

■ 報告がなくなる項目（1件）
期                                 項目            評価・数
---------------------------------  --------------  --------
令和2年度上半期 → 令和2年度下半期  広報（item-2）  評価 A

■ 数値（1件）
表                                         対象                  欄       前   後    差
-----------------------------------------  --------------------  ------  ---  ---  ----
進捗（令和2年度上半期 → 令和2年度下半期）  窓口の改善（item-1）  利用者  3人  5人  +2人

■ 令和2年度上半期 → 令和2年度下半期：前の期と同じ文章（1件）
項目                  欄          文章
--------------------  ----------  ----------------------------------------
窓口の改善（item-1）  取組の経過  関係する課と内容を協議した結果をまとめた
`.trim(),
  );
});

test('reports that come in while a period is collecting', () => {
  const items = [anItem({ id: 'item-1' })];
  const collecting = (grade: object) => ({
    items,
    collecting: [{ id: '2020-h1', reviews: [], notes: [], progress: [], ...grade }],
  });
  const text = betweenPlans(
    collecting({}),
    collecting({ progress: [aProgress('item-1', { grade: 'A', users: 12 })], due: '2020-10-30' }),
  );
  expect(text).toContain(
    `
■ 報告が加わる項目（1件）
期               項目                  評価・数
---------------  --------------------  -------------------
令和2年度上半期  窓口の改善（item-1）  評価 A、利用者 12人

■ 文章・そのほか（1件）
期（令和2年度上半期） period.yaml due
  前：（空欄）
  後：2020-10-30`.trim(),
  );
});

test('a plan and a publisher that are new or gone are told by their totals', () => {
  const text = `
青葉市
======

新しい団体です。


青葉市 改革プラン（aoba/reform）
================================

新しい計画です。

■ 合計（2件）
区分  数                      前     後  差
----  ----------------  --------  -----  --
計画  項目              （なし）  1項目
計画  終了日のある項目  （なし）  0項目
`.trim();
  const plan = datasetWith({ items: [anItem()] });
  expect(report(aDataset(), plan)).toBe(text);
  const gone = report(plan, aDataset());
  expect(gone).toContain('この団体がなくなります。');
  expect(gone).toContain('この計画がなくなります。');
});

test('rows, their order and definitions are told where nothing else fits', () => {
  const [first, second] = planBefore.outline ?? [];
  if (!first || !second) throw new Error('the plan has an outline');
  const outline = [second, { ...first, motto: '明日へ' }];
  const milestones = [{ itemId: 'item-1', periodId: '2020-q1', order: 1, text: '案を作る' }];
  const after = {
    ...planBefore,
    definition: { ...definition, cycle: 'year' as const },
    outline,
    milestones,
  };
  expect(betweenPlans(planBefore, after)).toBe(
    `
青葉市 改革プラン（aoba/reform）
================================

■ 文章・そのほか（4件）
計画の定義 plan.yaml cycle
  前：half-year
  後：year
体系 税収の確保（part-1） 標語
  前：（空欄）
  後：明日へ
体系 （行の並び順）
  前：前の順
  後：新しい順
行程 窓口の改善 令和2年度第1四半期 順1 （行）
  前：（なし）
  後：内容：案を作る
`.trim(),
  );
});
