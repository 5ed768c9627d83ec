import { inertMarkdown } from './inert-markdown.ts';

/** Begins the one comment of a pull request that is written anew after every check. */
export const COMMENT_MARK = '<!-- mieruka:check -->';

/** GitHub takes 65,536 characters; the rest is for what stands round the report. */
const REPORT_LIMIT = 62_000;

/** What GitHub itself says of a check; nothing in it comes from the pull request's files. */
export interface CheckRun {
  succeeded: boolean;
  /** Page of the run, with its log and its artifacts. */
  url: string;
  /** SHA of the commit that was checked. */
  commit: string;
  /** Whether the branch lies in another repository, to which nothing can be written. */
  isFork: boolean;
}

const FORK_NOTE =
  'ほかのリポジトリー（フォーク）からのプルリクエストなので、`data/inbox/` に置いたファイルは自動では CSV になりません。手元で `npm run inbox` を実行し、できた CSV をコミットしてください。';

function verdict({ succeeded }: CheckRun, report: string | undefined): string {
  if (succeeded) return '## データの検査を通りました';
  return report === undefined
    ? '## データの検査を終えられませんでした'
    : '## 公開する前に、することがあります';
}

function guidance({ succeeded, url }: CheckRun, report: string | undefined): string {
  const page = `[実行の記録](${url})`;
  if (succeeded)
    return `できあがりの見本は、${page}の下のほうにある \`preview\` です。zip を開いた中身を \`dist\` フォルダーに置き、\`npm run preview\` で見られます。`;
  return report === undefined
    ? `検査の結果がありません。データより前の段階で止まっています。${page}を見てください。`
    : `直してコミットすると、もう一度検査し、このコメントを書きかえます。${page}`;
}

/** Cuts at the end of a line, so that no row of a table is left half. */
function shorten(report: string): string {
  if (report.length <= REPORT_LIMIT) return report;
  const head = report.slice(0, REPORT_LIMIT);
  return `${head.slice(0, head.lastIndexOf('\n') + 1)}\n長いので、ここまでにしました。続きは実行の記録にあります。`;
}

/**
 * The comment on a pull request, as Markdown.
 * @param report Markdown that the pull request's own code has made: it is shown, but can do nothing.
 *   Undefined when the check ended before there was one.
 */
export function pullRequestComment(run: CheckRun, report: string | undefined): string {
  return [
    COMMENT_MARK,
    verdict(run, report),
    `コミット ${run.commit.slice(0, 7)} の結果です。${guidance(run, report)}`,
    ...(run.isFork && !run.succeeded ? [FORK_NOTE] : []),
    ...(report === undefined ? [] : [shorten(inertMarkdown(report))]),
  ].join('\n\n');
}
