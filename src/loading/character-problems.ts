import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { codePointOf, INVISIBLE } from '#src/diagnostics/visible-text.ts';

const GARBLED = /\uFFFD/u;
const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;
const EXCERPT_LENGTH = 40;

function excerpt(text: string, index: number): string {
  const start = Math.max(0, index - EXCERPT_LENGTH / 2);
  return text.slice(start, start + EXCERPT_LENGTH).replaceAll('\n', ' ');
}

function find(pattern: RegExp, text: string): { actual: string; codePoint: string } | undefined {
  const found = pattern.exec(text);
  return found
    ? { actual: excerpt(text, found.index), codePoint: codePointOf(found[0]) }
    : undefined;
}

/** Characters in a piece of text that no other machine would show as they were meant. */
export function characterProblems(text: string): Problem[] {
  const garbled = find(GARBLED, text);
  const privateUse = find(PRIVATE_USE, text);
  const invisible = find(INVISIBLE, text);
  return [
    ...(garbled ? [problem('character-garbled', { actual: garbled.actual })] : []),
    ...(privateUse ? [problem('character-private-use', privateUse)] : []),
    ...(invisible ? [problem('character-invisible', invisible)] : []),
  ];
}
