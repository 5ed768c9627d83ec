import { problem } from '#src/diagnostics/problem.ts';
import type { CellType } from '../cell.ts';
import { findSimilar } from '../similar.ts';

/** One of a closed list of words. */
export function choiceCell<const T extends string>(options: readonly T[]): CellType<T> {
  const expected = options.join('・');
  return {
    kind: 'choice',
    label: '選択肢',
    options,
    parse(text) {
      const value = options.find((option) => option === text);
      if (value !== undefined) return { value };
      const suggestion = findSimilar(text, options);
      return { problem: problem('choice-unknown', { actual: text, expected, suggestion }) };
    },
    format: (value) => value,
  };
}
