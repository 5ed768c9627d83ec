import { distance } from 'fastest-levenshtein';
import { foldText } from '#src/domain/fold.ts';

/** A slip changes at most one character in three, and always less than the whole word. */
function mayBeSlip(edits: number, length: number): boolean {
  return edits < length && edits <= Math.max(1, Math.floor(length / 3));
}

/** Whether two neighbouring characters changed places: the commonest slip, and one only. */
function isSwap(a: string, b: string): boolean {
  const first = [...a].findIndex((character, index) => character !== b[index]);
  const swapped = `${a.slice(0, first)}${a[first + 1]}${a[first]}${a.slice(first + 2)}`;
  return first >= 0 && swapped === b;
}

/**
 * The candidate that was probably meant by a mistyped word, or undefined when none is near.
 * Width, case and spaces do not count; of equally near candidates the first wins.
 */
export function findSimilar(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldText(word);
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const folded = foldText(candidate);
    const edits = isSwap(wanted, folded) ? 1 : distance(wanted, folded);
    if (edits < (best?.edits ?? Infinity)) best = { candidate, edits };
  }
  return best && mayBeSlip(best.edits, wanted.length) ? best.candidate : undefined;
}
