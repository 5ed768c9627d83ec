const OPEN = /[（「『]/u;
const CLOSE = /[）」』]/u;

/** The sentences of a text; a 。 within brackets or quotes ends none. Together they are the text. */
export function sentencesOf(text: string): string[] {
  const sentences = [''];
  let depth = 0;
  for (const letter of text) {
    if (depth === 0 && sentences.at(-1)?.endsWith('。') === true) sentences.push('');
    sentences.push((sentences.pop() ?? '') + letter);
    if (OPEN.test(letter)) depth += 1;
    if (CLOSE.test(letter)) depth = Math.max(0, depth - 1);
  }
  return sentences.filter((sentence) => sentence !== '');
}
