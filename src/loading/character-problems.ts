import { problem, type Problem } from '#src/diagnostics/problem.ts';

const GARBLED = /\uFFFD/u;
const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;
/**
 * Control characters other than tab and line feed, zero-width spaces, direction marks and line
 * separators. Joiners and variation selectors are left alone: emoji and some kanji need them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/u;
const EXCERPT_LENGTH = 40;

function excerpt(text: string, index: number): string {
  const start = Math.max(0, index - EXCERPT_LENGTH / 2);
  return text.slice(start, start + EXCERPT_LENGTH).replaceAll('\n', ' ');
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
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
