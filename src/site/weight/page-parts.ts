import { rawText, startTags, type StartTag } from '../built-html/start-tags.ts';

/** What a built page has in it, and what it asks for. Addresses are as they are written. */
interface PageParts {
  /** The program's styles that stand in the page. */
  style: string;
  /** Those of the screen: what only paper needs, no reader waits for. */
  stylesheets: string[];
  scripts: string[];
  fonts: string[];
  /** Pictures that load with the page, and those that wait until they are scrolled to. */
  images: string[];
  lateImages: string[];
}

const FONT = /url\(["']?([^"')]+\.(?:woff2?|ttf|otf))["']?\)/g;

function addLink(parts: PageParts, { rel, as, media, href = '' }: StartTag['attributes']): void {
  if (rel === 'stylesheet' && media !== 'print') parts.stylesheets.push(href);
  if (rel === 'modulepreload') parts.scripts.push(href);
  if (rel === 'preload' && as === 'font') parts.fonts.push(href);
}

function addElement(parts: PageParts, html: string, tag: StartTag): void {
  const { name, attributes } = tag;
  const { src, loading } = attributes;
  if (name === 'link') addLink(parts, attributes);
  if (name === 'script' && src !== undefined) parts.scripts.push(src);
  if (name === 'img' && src !== undefined)
    (loading === 'lazy' ? parts.lateImages : parts.images).push(src);
  // A style of the page's own is made of data: it is part of the text.
  if (name === 'style' && attributes['data-of-page'] === undefined)
    parts.style += rawText(html, tag);
}

/** What a page brings or asks for, by the start tags of its HTML and the fonts of its style. */
export function pageParts(html: string): PageParts {
  const parts: PageParts = {
    style: '',
    stylesheets: [],
    scripts: [],
    fonts: [],
    images: [],
    lateImages: [],
  };
  for (const tag of startTags(html)) addElement(parts, html, tag);
  parts.fonts.push(...[...parts.style.matchAll(FONT)].map(([, file = '']) => file));
  return parts;
}
