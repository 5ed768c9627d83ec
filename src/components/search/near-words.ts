import { distance } from 'fastest-levenshtein';
import { foldSpelling } from '#src/domain/spelling.ts';
import type { VocabularyWord } from '#src/views/search-vocabulary.ts';

/** How many characters may differ, for how long a word. One of two leaves nothing to go by but the first. */
function allowance(length: number): number {
  if (length < 2) return 0;
  return length < 6 ? 1 : 2;
}

interface Nearness {
  difference: number;
  /** Whether the likeness stands at the beginning of the word. */
  atStart: boolean;
}

const isBetter = (a: Nearness, b: Nearness | undefined): boolean =>
  b === undefined ||
  a.difference < b.difference ||
  (a.difference === b.difference && a.atStart && !b.atStart);

/** How little of a form has to change for the typed text to stand in it. */
function nearness(typed: string, form: string): Nearness | undefined {
  const most = allowance(typed.length);
  let best: Nearness | undefined;
  for (let length = Math.max(1, typed.length - 1); length <= typed.length + 1; length += 1) {
    for (let start = 0; start + length <= Math.max(form.length, length); start += 1) {
      const piece = form.slice(start, start + length);
      const found = { difference: distance(typed, piece), atStart: start === 0 };
      if (found.difference <= most && isBetter(found, best)) best = found;
    }
  }
  if (!best || typed.length > 2 || best.difference === 0) return best;
  return best.atStart && form[0] === typed[0] ? best : undefined;
}

/** The words of the site that are most like a typed one and do not hold it, most alike first. */
export function nearWords(
  typed: string,
  vocabulary: readonly VocabularyWord[],
  limit: number,
): string[] {
  const folded = foldSpelling(typed);
  if (folded.length < 2) return [];
  const found = vocabulary.flatMap(([word, ...others]) => {
    const all = [word, ...others].map((form) => nearness(folded, foldSpelling(form)));
    const best = all.reduce((a, b) => (b && isBetter(b, a) ? b : a), undefined);
    return best && !word.includes(typed) ? [{ word, best }] : [];
  });
  const rank = ({ word, best: { difference, atStart } }: (typeof found)[number]) =>
    difference * 100 + (atStart ? 0 : 50) + Math.abs(word.length - folded.length);
  return found
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, limit)
    .map(({ word }) => word);
}

/** The query with one of its words exchanged for a near one; words that the site knows are kept. */
export function nearQueries(
  query: string,
  vocabulary: readonly VocabularyWord[],
  limit: number,
): string[] {
  const parts = query.trim().split(/\s+/);
  const isKnown = (part: string): boolean =>
    vocabulary.some((forms) => forms.some((form) => form.includes(part)));
  const changed = parts.flatMap((part, index) =>
    isKnown(part)
      ? []
      : nearWords(part, vocabulary, limit).map((word) => parts.with(index, word).join(' ')),
  );
  return [...new Set(changed)].slice(0, limit);
}
