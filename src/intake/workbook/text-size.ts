/** Half of an em: a digit, a Latin letter or half-width katakana. */
const HALF = /[\u0020-\u00FF\uFF61-\uFF9F]/;
const LINE_HEIGHT = 13;
const PADDING = 5;
/** Excel's tallest row. */
const MAX_HEIGHT = 409;

/** Width of a line of text, in digits: a kanji counts two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (HALF.test(character) ? 1 : 2), 0);
}

/** How many lines a text takes in a column. Lines end early before 。 and the like, so some room is left. */
export function lineCount(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth - 1, 2);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** Height in points of a row whose tallest cell has so many lines of 10-point type. */
export function rowHeight(lines: number): number {
  return Math.min(lines * LINE_HEIGHT + PADDING, MAX_HEIGHT);
}
