import { expect, test } from 'vitest';
import { COMMENT_MARK, pullRequestComment, type CheckRun } from './pull-request-comment.ts';

const URL = 'https://github.com/city/kaikaku/actions/runs/7';
const run: CheckRun = {
  succeeded: false,
  url: URL,
  commit: '0123456789abcdef',
  isFork: false,
};

test('a comment begins with its mark and says how it went', () => {
  expect(pullRequestComment(run, '### エラー 1件')).toBe(
    [
      '<!-- mieruka:check -->',
      '',
      '## 公開する前に、することがあります',
      '',
      `コミット 0123456 の結果です。直してコミットすると、もう一度検査し、このコメントを書きかえます。[実行の記録](${URL})`,
      '',
      '### エラー 1件',
    ].join('\n'),
  );
});

test('a passed check leads to the preview, a broken one to its log', () => {
  const passed = pullRequestComment({ ...run, succeeded: true }, '### 変更');
  expect(passed).toContain('## データの検査を通りました\n');
  expect(passed).toContain(`[実行の記録](${URL})の下のほうにある \`preview\` です`);
  const broken = pullRequestComment(run, undefined);
  expect(broken).toContain('## データの検査を終えられませんでした\n');
  expect(broken).toContain(`[実行の記録](${URL})を見てください`);
});

test('whoever comes from a fork is told what cannot be done, as long as something is to be done', () => {
  const fork = { ...run, isFork: true };
  expect(pullRequestComment(fork, '')).toContain('手元で `npm run inbox`');
  expect(pullRequestComment({ ...fork, succeeded: true }, '')).not.toContain('フォーク');
  expect(pullRequestComment(run, '')).not.toContain('フォーク');
});

test('the report can do nothing, and cannot pass for a second comment', () => {
  const comment = pullRequestComment(run, `${COMMENT_MARK}\n[x](https://example.com) @octocat`);
  expect(comment.split(COMMENT_MARK)).toHaveLength(2);
  expect(comment).not.toContain('[x]');
  expect(comment).not.toContain('@octocat');
});

test('a long report ends with a whole line, and the comment is one that GitHub takes', () => {
  const comment = pullRequestComment(run, '| @ | 0123456789 |\n'.repeat(10_000));
  expect(comment.length).toBeLessThan(65_536);
  const lines = comment.split('\n');
  expect(lines.at(-1)).toBe('長いので、ここまでにしました。続きは実行の記録にあります。');
  expect(lines.at(-3)).toBe('| @\u200B | 0123456789 |');
});
