import type { Term } from './term.ts';

/** A stretch of text, or an occurrence of a word that is explained there. */
export type TextPart = string | { text: string; term: Term };

/** The spellings of the terms by their first character, longest first. */
type TermIndex = ReadonlyMap<string, readonly (readonly [spelling: string, term: Term])[]>;

/** All spellings by their first letter, the longest first, so that a term wins over one that it contains. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const spellings = terms.flatMap((term) =>
    [term.word, ...(term.aliases ?? [])].map((spelling) => [spelling, term] as const),
  );
  const longestFirst = spellings.toSorted(([a], [b]) => b.length - a.length);
  return Map.groupBy(longestFirst, ([spelling]) => spelling.charAt(0));
}

const SCRIPTS = [/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/, /[\p{Script=Katakana}ー]/u];

/** Letters and katakana run on to one word: `AI` is not in `AIR`, nor `メンター` in `コメンター`. */
function runsOn(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return SCRIPTS.some((script) => script.test(before) && script.test(after));
}

function findAt(text: string, at: number, index: TermIndex) {
  return index
    .get(text.charAt(at))
    ?.find(
      ([spelling]) =>
        text.startsWith(spelling, at) && !runsOn(text, at) && !runsOn(text, at + spelling.length),
    );
}

/**
 * Cuts a text at the words that are to be explained: the longest word that stands at a place, each term
 * where it occurs first. Joining the texts of the parts gives the text.
 * @param explained ids of terms that are explained already
 */
export function splitTerms(
  text: string,
  index: TermIndex,
  explained: ReadonlySet<string> = new Set(),
): TextPart[] {
  const seen = new Set(explained);
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const [spelling, term] = findAt(text, at, index) ?? [];
    if (spelling === undefined || !term) continue;
    if (!seen.has(term.id)) {
      if (at > from) parts.push(text.slice(from, at));
      parts.push({ text: spelling, term });
      seen.add(term.id);
      from = at + spelling.length;
    }
    at += spelling.length - 1;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
