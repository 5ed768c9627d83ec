import { expect, test } from 'vitest';
import { cellFinding, fileFinding } from '#src/testing/sample-diagnostics.ts';
import { pullRequestReport } from './pull-request-report.ts';

const nothing = { records: [], publishers: [] };
const headings = (report: string): string[] => report.match(/^## .+$/gm) ?? [];

test('says what was found and what changes', () => {
  const report = pullRequestReport({ diagnostics: [fileFinding], waiting: [], changes: nothing });
  expect(headings(report)).toEqual(['## 見つかったこと：エラー 0件、注意 1件', '## 変わるところ']);
});

test('without a comparison it says why there is none', () => {
  const broken = pullRequestReport({ diagnostics: [cellFinding], waiting: [] });
  expect(broken).toMatch(/## 変わるところ\n\nエラーがなくなると、/);
  const alone = pullRequestReport({ diagnostics: [], waiting: [] });
  expect(alone).toMatch(/## 変わるところ\n\nくらべる相手がないか、/);
});

test('files that wait are named, with what becomes of them', () => {
  const waiting = ['inbox/進捗[1].xlsx'];
  const fine = pullRequestReport({ diagnostics: [], waiting, changes: nothing });
  expect(fine).toMatch(
    /^## 取り込みを待っているファイル\n\n- inbox\/進捗&#91;1&#93;.xlsx\n\n取り込めます。/,
  );
  const broken = pullRequestReport({ diagnostics: [cellFinding], waiting });
  expect(broken).toContain('誤りがあるため、まだ取り込めません。');
});

test('a report of very many findings is still one that a comment can hold', () => {
  const report = pullRequestReport({
    diagnostics: Array.from({ length: 5_000 }, () => cellFinding),
    waiting: [],
    changes: nothing,
  });
  expect(report.length).toBeLessThan(60_000);
  expect(headings(report)).toHaveLength(2);
});
