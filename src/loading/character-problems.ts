import { problem, type Problem } from '#src/diagnostics/problem.ts';

const GARBLED = /\uFFFD/;
const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;
const EXCERPT_LENGTH = 40;

function excerpt(text: string, index: number): string {
  const start = Math.max(0, index - EXCERPT_LENGTH / 2);
  return text.slice(start, start + EXCERPT_LENGTH).replaceAll('\n', ' ');
}

/** Characters in a piece of text that no other machine would show as they were meant. */
export function characterProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  const garbled = GARBLED.exec(text);
  if (garbled) {
    problems.push(problem('character-garbled', { actual: excerpt(text, garbled.index) }));
  }
  const privateUse = PRIVATE_USE.exec(text);
  if (privateUse) {
    const codePoint = `U+${privateUse[0].codePointAt(0)?.toString(16).toUpperCase()}`;
    const actual = excerpt(text, privateUse.index);
    problems.push(problem('character-private-use', { actual, codePoint }));
  }
  return problems;
}
