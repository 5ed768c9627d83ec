interface ExcerptPart {
  text: string;
  marked: boolean;
}

const LENGTH = 90;
/** How much of an excerpt stands before the word that it is cut for. */
const LEAD = 25;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Text as Pagefind keeps it, without its break marks and with Japanese full stops between paragraphs. */
function readable(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replace(/([^\x20-\x28\x2a-\x7e])(<\/mark>)?\.(?=\s|$)/g, '$1$2。')
    .replace(/^[\s.。]+/, '')
    .replace(/。\s+/g, '。')
    .replaceAll('</mark><mark>', '')
    .trim();
}

/** What means something in a pattern. To escape any other sign is an error where patterns are read as Unicode. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** The words that a text really holds, as one pattern. */
function patternOf(words: readonly string[], text: string): RegExp | undefined {
  const held = words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
  const longestFirst = held.toSorted((a, b) => b.length - a.length);
  const source = longestFirst.map((word) => word.replace(SYNTAX, '\\$&')).join('|');
  return source === '' ? undefined : new RegExp(`(${source})`, 'giu');
}

function markWords(text: string, pattern: RegExp): ExcerptPart[] {
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Pagefind's own marks, which also stand on single characters that a word begins with. */
function readMarks(html: string): ExcerptPart[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((piece, index) => ({ text: decode(piece), marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** `…` where something is left out. */
function frame(parts: ExcerptPart[], content: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  return [
    ...(content.startsWith(text) ? [] : [{ text: '…', marked: false }]),
    ...parts,
    ...(content.endsWith(text) ? [] : [{ text: '…', marked: false }]),
  ];
}

/**
 * A result's excerpt as plain parts; nothing of it is ever parsed as HTML. The typed words are marked
 * where they stand, in Pagefind's excerpt or else where the content has them first; when they stand
 * nowhere (a synonym, a reading, another spelling), what Pagefind marked is.
 */
export function buildExcerpt(
  page: { excerpt: string; content: string },
  words: readonly string[],
): ExcerptPart[] {
  const html = readable(page.excerpt);
  const content = decode(readable(page.content));
  const excerpt = decode(html.replace(/<\/?mark>/g, ''));
  const inExcerpt = patternOf(words, excerpt);
  if (inExcerpt) return frame(markWords(excerpt, inExcerpt), content);
  const inContent = patternOf(words, content);
  if (!inContent) return frame(readMarks(html), content);
  const start = Math.max(0, content.search(inContent) - LEAD);
  return frame(markWords(content.slice(start, start + LENGTH), inContent), content);
}
