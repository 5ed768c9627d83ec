import { textWidth } from './text-size.ts';

const BREAK_AFTER = '。、）」・';
/** How much of a line punctuation must leave filled to end it. */
const NEAR = 0.7;

/** Where a line that is too long had best end, as a count of characters. */
function breakAt(characters: readonly string[], width: number): number {
  let fits = 0;
  while (fits < characters.length && textWidth(characters.slice(0, fits + 1).join('')) <= width) {
    fits += 1;
  }
  const mark = characters.slice(0, fits).findLastIndex((each) => BREAK_AFTER.includes(each));
  return mark >= fits * NEAR ? mark + 1 : Math.max(fits, 1);
}

/** A text as lines that are no wider than so many digits, ended after punctuation where that is near. */
export function foldLines(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const characters = [...text];
  const end = breakAt(characters, width);
  const rest = characters.slice(end).join('');
  return [characters.slice(0, end).join(''), ...(rest === '' ? [] : foldLines(rest, width))];
}
