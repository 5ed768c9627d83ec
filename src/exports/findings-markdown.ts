import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { place, SEVERITY_NAMES, summarize } from '#src/diagnostics/report-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A comment may have 65,536 characters, and the summary of changes needs some of them. */
const LIMIT = 30_000;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const HEAD = line(['', '場所', '内容', '直し方']) + line(['---', '---', '---', '---']);

function row(found: Diagnostic): string {
  const severity = SEVERITY_NAMES[found.severity];
  const rule = found.rule === undefined ? '' : `・機械可読性ルール ${found.rule}`;
  const texts = [place(found), `${found.message}（${found.code}${rule}）`, found.hint];
  return line([
    found.severity === 'error' ? `**${severity}**` : severity,
    ...texts.map(escapeMarkdown),
  ]);
}

/** As many rows as fit. */
function fit(rows: readonly string[], room: number): string[] {
  let length = 0;
  return rows.filter((each) => {
    length += each.length;
    return length <= room;
  });
}

/**
 * Findings as a heading and a table of GitHub Markdown, errors first.
 * @param limit about how many characters may come out; what does not fit is counted below the table
 */
export function findingsMarkdown(diagnostics: readonly Diagnostic[], limit = LIMIT): string {
  const title = '## 見つかったこと';
  if (diagnostics.length === 0) return `${title}\n\n問題は見つかりませんでした。\n`;
  const rank = ({ severity }: Diagnostic): number => Number(severity === 'warning');
  const rows = diagnostics.toSorted((a, b) => rank(a) - rank(b)).map(row);
  const shown = fit(rows, limit);
  const left = rows.length - shown.length;
  const note = `\nほかに${left}件あります。\`npm run check\` を実行すると、すべて見られます。\n`;
  const table = `${title}：${summarize(diagnostics)}\n\n${HEAD}${shown.join('')}`;
  return left === 0 ? table : table + note;
}
