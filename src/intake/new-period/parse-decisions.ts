import { findSimilar } from '#src/tables/similar.ts';
import { parseDate } from '#src/tables/cells/date.ts';
import type { Refusal } from '../refusal.ts';
import type { Decisions } from './opening-files.ts';
import type { Opening } from './opening.ts';

function unknownItem(id: string, known: readonly string[]): string {
  const near = findSimilar(id, known);
  return `--ended の「${id}」は、この計画の項目 ID ではありません。${near === undefined ? 'items.csv にある ID を書いてください。' : `「${near}」ではありませんか。`}`;
}

/**
 * Reads what was decided on the command line.
 * @param ended ids with commas or spaces between them
 * @param due a day as people write it: `2020-10-30`, `令和2年10月30日`
 */
export function parseDecisions(
  { plan }: Opening,
  ended: string,
  due: string | undefined,
): Decisions | Refusal {
  const known = plan.items.map(({ id }) => id);
  const ids = ended.split(/[,，、;；\s]+/).filter((id) => id !== '');
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) return { refusal: unknownItem(unknown, known) };
  if (due === undefined) return { ended: new Set(ids) };
  const parsed = parseDate(due);
  return 'problem' in parsed
    ? { refusal: `--due ${parsed.problem.message}${parsed.problem.hint}` }
    : { ended: new Set(ids), due: parsed.value };
}
