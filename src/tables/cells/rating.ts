import { parseAbsence } from '#src/domain/absence.ts';
import { problem } from '#src/diagnostics/problem.ts';
import type { Answer } from '#src/domain/progress.ts';
import { formatLevel, type Scale } from '#src/domain/scale.ts';
import type { CellType } from '../cell.ts';
import { findSimilar } from '../similar.ts';
import { formatAnswer } from './text.ts';

/**
 * A code of one of the plan's scales, written bare (`推進`) or as the sheet prints it (`⑧推進`);
 * a circled number that belongs to another level is an error, not an ornament.
 */
export function ratingCell(scale: Scale): CellType<Answer> {
  const codes = scale.levels.map(({ code }) => code);
  const labels = codes.map((code) => formatLevel(scale, code));
  return {
    kind: 'rating',
    label: `${scale.name}の値`,
    options: codes,
    parse(text) {
      const code = codes[codes.indexOf(text)] ?? codes[labels.indexOf(text)];
      const value = code ?? parseAbsence(text);
      if (value !== undefined) return { value };
      const suggestion =
        findSimilar(text, codes) ?? findSimilar(text.replace(/^[①-⑳\d]+/, ''), codes);
      const facts = { actual: text, expected: codes.join('・'), scale: scale.name, suggestion };
      return { problem: problem('rating-unknown', facts) };
    },
    format: formatAnswer,
  };
}
