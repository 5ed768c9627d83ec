/**
 * Control characters other than tab and line feed, zero-width spaces, direction marks and line
 * separators. Joiners and variation selectors are left alone: emoji and some kanji need them.
 */
const CHARACTERS =
  '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]';

/** A character that nobody sees, or that changes how others are shown. */
export const INVISIBLE = new RegExp(CHARACTERS, 'u');

const EVERY_INVISIBLE = new RegExp(CHARACTERS, 'gu');

/** `U+200B` */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text as it can be printed anywhere: `企画〔U+200B〕課`. Whoever reads it sees where the character
 * stands, and a terminal does not obey it.
 */
export function visibleText(text: string): string {
  return text.replace(EVERY_INVISIBLE, (character) => `〔${codePointOf(character)}〕`);
}
