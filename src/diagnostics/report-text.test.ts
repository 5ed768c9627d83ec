import { expect, test } from 'vitest';
import { cellFinding as cell, fileFinding as file } from '#src/testing/sample-diagnostics.ts';
import { reportText, summarize } from './report-text.ts';

test('says place, fault, mend and code, and counts', () => {
  expect(reportText([cell, file])).toBe(
    [
      'koganei/plan/progress.csv:12 「計画(P)」',
      '  エラー：「D」は使えません。',
      '  直し方：A か B です。',
      '  （rating-unknown・機械可読性ルール L2-04）',
      '',
      'site.yaml',
      '  注意：ありません。',
      '  直し方：作ってください。',
      '  （file-missing）',
      '',
      'エラー 1件、注意 1件',
    ].join('\n'),
  );
});

test('says so when there is nothing to say', () => {
  expect(reportText([])).toBe('問題は見つかりませんでした。');
  expect(summarize([])).toBe('エラー 0件、注意 0件');
});
