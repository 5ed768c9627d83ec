import type { CellType } from '../cell.ts';
import { choiceCell } from './choice.ts';

/** One of a closed list of Japanese words, kept as its ASCII code. */
export function codedCell<const T extends string>(
  entries: readonly { code: T; word: string }[],
): CellType<T> {
  const words = choiceCell(entries.map(({ word }) => word));
  return {
    ...words,
    parse(text) {
      const parsed = words.parse(text);
      if ('problem' in parsed) return parsed;
      const entry = entries.find(({ word }) => word === parsed.value);
      return { value: (entry as { code: T }).code };
    },
    format: (code) => entries.find((each) => each.code === code)?.word ?? code,
  };
}
