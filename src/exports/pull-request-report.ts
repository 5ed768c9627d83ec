import type { DatasetChanges } from '#src/changes/dataset-changes.ts';
import { hasErrors, type Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { changesMarkdown } from './changes-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { findingsMarkdown } from './findings-markdown.ts';

/** Both parts together stay below what a comment may have, with room for what stands round them. */
const LIMIT = 60_000;

/** What a check of a pull request has found. */
interface CheckedPull {
  diagnostics: readonly Diagnostic[];
  /** Files in the inbox, by their path below the data folder; the findings are about taking them in. */
  waiting: readonly string[];
  /** Undefined when one side has errors, or there is nothing to compare with. */
  changes?: DatasetChanges | undefined;
}

function waitingMarkdown({ waiting, diagnostics }: CheckedPull): string {
  if (waiting.length === 0) return '';
  const next = hasErrors(diagnostics)
    ? '誤りがあるため、まだ取り込めません。下の表のところを Excel で直し、同じ名前で置き直してください。'
    : '取り込めます。このリポジトリーのブランチに置いたときは、数分のうちに自動で CSV になります。下のまとめは、取り込んだあとのものです。';
  const list = waiting.map((file) => `- ${escapeMarkdown(file)}\n`).join('');
  return `## 取り込みを待っているファイル\n\n${list}\n${next}\n\n`;
}

function comparison({ changes, diagnostics }: CheckedPull, limit: number): string {
  if (changes) return changesMarkdown(changes, { limit });
  const reason = hasErrors(diagnostics)
    ? 'エラーがなくなると、ここに変更のまとめが出ます。'
    : 'くらべる相手がないか、そのデータに誤りがあるため、変更のまとめは作れません。';
  return `## 変わるところ\n\n${reason}\n`;
}

/** What is told to whoever made a pull request: what was found, and what it changes. GitHub Markdown. */
export function pullRequestReport(checked: CheckedPull): string {
  const found = `${waitingMarkdown(checked)}${findingsMarkdown(checked.diagnostics)}\n`;
  return found + comparison(checked, LIMIT - found.length);
}
