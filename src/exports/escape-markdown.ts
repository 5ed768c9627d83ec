const ZERO_WIDTH_SPACE = '\u200B';

/**
 * What GitHub turns into links after Markdown has been read: mentions and mail addresses, issue numbers,
 * addresses, emoji names. A zero-width space breaks each; an entity would not, since it is resolved before.
 */
const LINKED = [/@/g, /#(?=\d)/g, /\bGH-(?=\d)/gi, /:(?=\/\/)/g, /\bwww(?=\.)/gi, /:(?=[\w+-]+:)/g];

/** What is markup to Markdown or HTML. Entities are never markup, not even in a table's cell. */
const MARKUP = /[\\`*_{}[\]()<>&|~#!^"']/g;

/** `$` begins a formula, unless it stands in an element of its own. */
const DOLLAR = '<span>&#36;</span>';

/** A text of the data as one line of GitHub Markdown that shows it and does nothing else. */
export function escapeMarkdown(text: string): string {
  const inert = LINKED.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => found + ZERO_WIDTH_SPACE),
    text.replace(/\s+/g, ' '),
  );
  return inert.replace(MARKUP, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('$', () => DOLLAR);
}
