import { describe, expect, test } from 'vitest';
import { compareDatasets } from '#src/changes/compare-datasets.ts';
import type { DatasetChanges } from '#src/changes/dataset-changes.ts';
import type { Plan } from '#src/domain/dataset.ts';
import { anItem } from '#src/testing/builders.ts';
import { datasetWith, planAfter, planBefore } from '#src/testing/changed-plan.ts';
import { changesMarkdown } from './changes-markdown.ts';

const between = (before: Partial<Plan>, after: Partial<Plan>): DatasetChanges =>
  compareDatasets(datasetWith(before), datasetWith(after));

/** A plan that gains items of these names. */
const gaining = (...names: string[]): DatasetChanges =>
  between({}, { items: names.map((name, index) => anItem({ id: `item-${index + 1}`, name })) });

test('nothing changes', () => {
  expect(changesMarkdown(between(planBefore, planBefore))).toBe(
    '## 変わるところ\n\n変わるところはありません。\n',
  );
});

test('the tables of the text, as GitHub shows tables', () => {
  const [head = '', rest = ''] = changesMarkdown(between(planBefore, planAfter)).split('**加わる');
  expect(head).toBe(
    `## 変わるところ

### 青葉市 改革プラン（aoba/reform）

**合計（4件）**

| 区分 | 数 | 前 | 後 | 差 |
| :-- | :-- | --: | --: | --: |
| 計画 | 終了日のある項目 | 0項目 | 1項目 | +1項目 |
| 令和2年度上半期 | 評価 A（計画どおりに達成） | 1項目 | 2項目 | +1項目 |
| 令和2年度上半期 | 評価 B（計画に未達） | 1項目 | 0項目 | ▲1項目 |
| 令和2年度上半期 | 計画どおり以上 | 1項目 | 2項目 | +1項目 |

`,
  );
  expect(rest).toContain(
    `**令和2年度上半期：段階が変わる項目（1件）**

| 項目 | 欄 | 前 | 後 | 向き |
| :-- | :-- | :-- | :-- | :-- |
| 窓口の見直し（item-1） | 計画&#40;P&#41; | 調査 | 準備 | 進む |
`,
  );
  expect(rest.endsWith('| 市の回答 | （空欄） | 急ぎます。 |\n')).toBe(true);
});

test('a name that is markup, a mention and a link is neither', () => {
  const [row = ''] = changesMarkdown(gaining('| <img src=x> @octocat\n[x](https://x.example) `'))
    .split('\n')
    .filter((line) => line.includes('octocat'));
  expect(row).toBe(
    '| &#124; &#60;img src=x&#62; @\u200Boctocat ⏎ &#91;x&#93;&#40;…（item-1） | （空欄） | 市民課 |',
  );
});

test('a long table is folded', () => {
  const names = Array.from({ length: 11 }, (_, index) => `項目その${index + 1}`);
  expect(changesMarkdown(gaining(...names))).toContain(
    '<details><summary>加わる項目（11件）</summary>\n\n| 項目 | 体系 | 担当部署 |\n',
  );
  expect(changesMarkdown(gaining(...names.slice(1)))).not.toContain('<details>');
});

describe('what does not fit', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `とても長い名前の項目その${index + 1}`);
  const many = gaining(...names);

  test('is counted in a note, and nothing is cut within a row', () => {
    const text = changesMarkdown(many);
    expect(text.length).toBeLessThan(60_000);
    const shown = text.match(/^\| とても長い.* \|$/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(1000);
    expect(text).toMatch(
      new RegExp(`ほかの${3000 - shown}件は省きました。\`npm run diff\` で、すべて見られます。\n$`),
    );
    expect(text).toContain('\n</details>\n');
  });

  test.each([-1, 0, 250, 400, 1000, 5000])('with room for %d characters', (limit) => {
    const text = changesMarkdown(many, { limit });
    expect(text.length).toBeLessThanOrEqual(Math.max(limit, 100));
    const shown = text.match(/^\| (?:計画|とても).* \|$/gm)?.length ?? 0;
    expect(text).toContain(`ほかの${3001 - shown}件は省きました。`);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });
});
