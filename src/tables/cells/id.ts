import { ID_PATTERN } from '#src/domain/id.ts';
import { problem } from '#src/diagnostics/problem.ts';
import type { CellType, Parsed } from '../cell.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const WRITTEN_DATES = [
  '\\d{1,2}月\\d{1,2}日',
  '\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?',
  '\\d{1,4}/\\d{1,2}(?:/\\d{1,4})?',
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  `${MONTH}-\\d{1,2}`,
  `\\d{1,2}-${MONTH}(?:-\\d{2,4})?`,
];

/** What Excel makes of `1-1`: `1月1日`, `1/1`, `2020/1/1`, `Jan-01`, `1-Jan`. */
const INVENTED_DATE = new RegExp(`^(?:${WRITTEN_DATES.join('|')})$`);

/** Full-width and upper-case letters, underscores and spaces are slips that have one clear mend. */
function mendId(text: string): string | undefined {
  const mended = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_‐‑–—−ー]+/g, '-');
  return ID_PATTERN.test(mended) ? mended : undefined;
}

function parseId(text: string): Parsed<string> {
  if (ID_PATTERN.test(text)) return { value: text };
  if (INVENTED_DATE.test(text)) return { problem: problem('id-date', { actual: text }) };
  return { problem: problem('id-malformed', { actual: text, suggestion: mendId(text) }) };
}

export const idCell: CellType<string> = {
  kind: 'id',
  label: 'ID（半角の英小文字・数字・ハイフン）',
  parse: parseId,
  format: (value) => value,
};
