const MARK = '…';

/** The first characters of a text, with `…` when something is lost. */
export function clip(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length ? text : letters.slice(0, length - 1).join('') + MARK;
}

/** From some way before a place on. */
function window(letters: readonly string[], start: number, length: number): string {
  const cut = letters.slice(start, start + length);
  const lead = start > 0 ? MARK : '';
  return lead + cut.join('') + (start + length < letters.length ? MARK : '');
}

/** How much of the beginning stands before the first difference, so that its place can be found. */
const LEAD = 8;

/**
 * Two texts, each cut to about a length round the place where they begin to differ.
 * Short texts are whole.
 */
export function excerptChange(before: string, after: string, length: number): [string, string] {
  const [was, is] = [[...before], [...after]];
  if (Math.max(was.length, is.length) <= length) return [before, after];
  const first = was.findIndex((letter, index) => letter !== is[index]);
  const differs = first < 0 ? was.length : first;
  const start = differs <= LEAD * 2 ? 0 : differs - LEAD;
  return [window(was, start, length), window(is, start, length)];
}
