import type { DatasetChanges } from '#src/changes/dataset-changes.ts';
import { summarizeChanges, UNCHANGED } from './changes-summary/summarize-changes.ts';
import type { SummaryPart, SummaryTable } from './changes-summary/summary.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Below the 65,536 characters that a comment may have, with room for what stands round the summary. */
const LIMIT = 60_000;
/** Room for the note on what is left out. */
const NOTE_LENGTH = 200;
/** Longer tables are folded. */
const OPEN_ROWS = 10;

const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;

function tableHead({ header, numeric }: SummaryTable): string {
  const rule = header.map((_, column) => (numeric.includes(column) ? '--:' : ':--'));
  return `${line(header)}| ${rule.join(' | ')} |\n`;
}

/** What stands before and after the rows of a table. */
function tableFrame(table: SummaryTable): [string, string] {
  const title = escapeMarkdown(table.title);
  const head = tableHead(table);
  return table.rows.length > OPEN_ROWS
    ? [`<details><summary>${title}</summary>\n\n${head}`, '\n</details>\n\n']
    : [`**${title}**\n\n${head}`, '\n'];
}

/** As many lines as fit. */
function fitLines(lines: readonly string[], room: number): string[] {
  let left = room;
  const end = lines.findIndex((each) => {
    left -= each.length;
    return left < 0;
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** Markdown as far as it fits, and how many rows did not. */
interface Fitted {
  text: string;
  left: number;
}

function fitTable(table: SummaryTable, room: number): Fitted {
  const [before, after] = tableFrame(table);
  const rows = fitLines(table.rows.map(line), room - before.length - after.length);
  const left = table.rows.length - rows.length;
  return rows.length === 0 ? { text: '', left } : { text: before + rows.join('') + after, left };
}

function fitPart({ title, remarks, tables }: SummaryPart, room: number): Fitted {
  const heading = `### ${escapeMarkdown(title)}\n\n`;
  const lead = remarks.map((remark) => `${escapeMarkdown(remark)}\n\n`).join('');
  const fitted: Fitted = { text: heading + lead, left: 0 };
  const fits = fitted.text.length <= room;
  for (const table of tables) {
    const { text, left } = fitTable(table, fits ? room - fitted.text.length : 0);
    fitted.text += text;
    fitted.left += left;
  }
  return fits ? fitted : { text: '', left: fitted.left };
}

/**
 * What changes, as GitHub Markdown for a comment on a pull request: the tables of `changesText`. Texts of
 * the data show as they are: none becomes markup, a link, a mention or a formula.
 * @param limit the most characters that may come out; what does not fit is counted in a note at the end
 */
export function changesMarkdown(changes: DatasetChanges, { limit = LIMIT } = {}): string {
  const parts = summarizeChanges(changes);
  const all: Fitted = { text: '## 変わるところ\n\n', left: 0 };
  if (parts.length === 0) return `${all.text}${UNCHANGED}\n`;
  for (const part of parts) {
    const { text, left } = fitPart(part, limit - NOTE_LENGTH - all.text.length);
    all.text += text;
    all.left += left;
  }
  const note = `長いので、ほかの${all.left}件は省きました。\`npm run diff\` で、すべて見られます。\n`;
  return all.left === 0 ? `${all.text.trimEnd()}\n` : all.text + note;
}
