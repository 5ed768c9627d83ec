import { expect, test } from 'vitest';
import { cellFinding, fileFinding } from '#src/testing/sample-diagnostics.ts';
import { findingsMarkdown } from './findings-markdown.ts';

test('errors stand before warnings, with place, fault and mend', () => {
  expect(findingsMarkdown([fileFinding, cellFinding])).toBe(
    [
      '## 見つかったこと：エラー 1件、注意 1件',
      '',
      '|  | 場所 | 内容 | 直し方 |',
      '| --- | --- | --- | --- |',
      '| **エラー** | koganei/plan/progress.csv:12 「計画&#40;P&#41;」 | 「D」は使えません。（rating-unknown・機械可読性ルール L2-04） | A か B です。 |',
      '| 注意 | site.yaml | ありません。（file-missing） | 作ってください。 |',
      '',
    ].join('\n'),
  );
});

test('what a file says is no markup', () => {
  const hostile = {
    ...cellFinding,
    file: 'inbox/a|b.xlsx',
    sheet: '[進捗]',
    cell: 'G14',
    message: '@octocat <img>\n| x |',
  };
  expect(findingsMarkdown([hostile])).toContain(
    '| **エラー** | inbox/a&#124;b.xlsx &#91;進捗&#93;&#33;G14 「計画&#40;P&#41;」 | @\u200Boctocat &#60;img&#62; &#124; x &#124;（',
  );
});

test('says so when there is nothing to say, and does not say too much', () => {
  expect(findingsMarkdown([])).toBe('## 見つかったこと\n\n問題は見つかりませんでした。\n');
  const row = '| 注意 | site.yaml | ありません。（file-missing） | 作ってください。 |\n';
  const many = findingsMarkdown([fileFinding, fileFinding, fileFinding], 2 * row.length);
  expect(many.split(row)).toHaveLength(3);
  expect(many).toMatch(
    /\n\nほかに1件あります。`npm run check` を実行すると、すべて見られます。\n$/,
  );
});
