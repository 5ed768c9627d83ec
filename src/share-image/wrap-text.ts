/** Characters that no line begins with, and those that no line ends with (行頭・行末禁則). */
const NEVER_FIRST =
  /[、。，．・：；？！」』）］｝〉》】〕〜～ー々ゝゞヽヾ％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}%\s]/;
const NEVER_LAST = /[「『（［｛〈《【〔([{￥¥]/;
/** Numbers stay whole, with the counter that follows them, and words in Latin letters or katakana. */
const WORD = /[0-9A-Za-z０-９.,&'’/+-]/;
const KATAKANA = /[ァ-ヺー]/;
const COUNTER = /[年月日項件人円億万千％%]/;
const DIGIT = /[0-9０-９]/;
const HIRAGANA = /[ぁ-ん]/;
/** A line ends well after a stop, and where hiragana end: mostly a phrase ends there. */
const STOP = /[、。・：」）\s]/;

/** A line that ends in the middle of a phrase is worth it only when it would be shorter than this otherwise. */
const LEAST_FILL = 0.55;

function mayBreak(before: string, after: string): boolean {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  if (DIGIT.test(before) && COUNTER.test(after)) return false;
  const isInside = (kind: RegExp): boolean => kind.test(before) && kind.test(after);
  return !isInside(WORD) && !isInside(KATAKANA);
}

const endsPhrase = (before: string, after: string): boolean =>
  STOP.test(before) || (HIRAGANA.test(before) && !HIRAGANA.test(after));

/** How many characters fit into the width; at least one. */
function countFitting(characters: readonly string[], measure: Measure, width: number): number {
  let used = 0;
  const over = characters.findIndex((character) => (used += measure(character)) > width);
  return over === -1 ? characters.length : Math.max(1, over);
}

/** How many of the characters that fit go onto the line. */
function lineLength(characters: readonly string[], measure: Measure, width: number): number {
  const fitting = countFitting(characters, measure, width);
  if (fitting === characters.length) return fitting;
  const pair = (at: number): [string, string] => [characters[at - 1] ?? '', characters[at] ?? ''];
  const places = Array.from({ length: fitting }, (_, index) => fitting - index).filter((at) =>
    mayBreak(...pair(at)),
  );
  const phrase = places.find((at) => endsPhrase(...pair(at)));
  if (phrase !== undefined && phrase >= fitting * LEAST_FILL) return phrase;
  return places[0] ?? fitting;
}

/** Width of a text. */
type Measure = (text: string) => number;

/** Cuts a text into lines that are no wider than `width`, at places where Japanese may be cut. */
export function wrapText(text: string, measure: Measure, width: number): string[] {
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > 0) {
    const length = lineLength(rest, measure, width);
    lines.push(rest.slice(0, length).join('').trim());
    rest = [...rest.slice(length).join('').trimStart()];
  }
  return lines;
}

/** Like `wrapText`, with lines of about the same length: as many lines, and as narrow as they can be. */
export function balanceText(text: string, measure: Measure, width: number): string[] {
  const widest = wrapText(text, measure, width);
  const steps = Array.from({ length: 20 }, (_, index) => width * (0.5 + index * 0.025));
  const narrower = steps.map((each) => wrapText(text, measure, each));
  return narrower.find(({ length }) => length === widest.length) ?? widest;
}
