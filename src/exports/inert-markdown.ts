/** Cannot be seen, and ends what GitHub would read as a name, an address or a number. */
const ZERO_WIDTH_SPACE = '\u200B';

/** All but decimal numbers of ASCII marks, which `escapeMarkdown` writes; 64 is `@`, which would mention somebody. */
const OTHER_ENTITY = /&(?!#(?!64;)[1-9]\d{1,2};)/g;

/** All but what folds a table, and `<span>`, which keeps `$` from beginning a formula. */
const OTHER_TAG = /<(?!\/?(?:details|summary|span)>)/g;

/** Fences of blocks of code: GitHub draws what is in some of them (`mermaid`, `geojson`). */
const FENCE = /`{3,}|~{3,}/g;

/** What GitHub turns into links after it has read the Markdown, up to where a zero-width space breaks it. */
const LINKED = /@(?!\u200B)|(?<!&)#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi;

/**
 * Markdown from a source that is not to be trusted, without what could act on GitHub: links, images, HTML, diagrams,
 * mentions of people, references to issues. Headings, tables, lists and emphasis stay, and so does what
 * `escapeMarkdown` has made harmless already. Doing it twice changes nothing more.
 */
export function inertMarkdown(markdown: string): string {
  return markdown
    .replaceAll(OTHER_ENTITY, '&#38;')
    .replaceAll(OTHER_TAG, '&#60;')
    .replaceAll('[', '&#91;')
    .replaceAll(FENCE, "'''")
    .replaceAll(LINKED, `$&${ZERO_WIDTH_SPACE}`);
}
