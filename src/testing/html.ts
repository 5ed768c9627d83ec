import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

export type { HtmlElement } from 'html-validate';

const config = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended'] }),
).getConfigForSync('page.html');

/** The tree of an HTML text. Texts and attributes keep their entities: read them with the functions below. */
export const parseHtml = (html: string): HtmlElement => new Parser(config).parseHtml(html);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** An attribute's value as a browser sees it; undefined when the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

const HIDDEN = new Set(['script', 'style', 'template']);

type Node = HtmlElement['childNodes'][number];

const popsUp = (node: Node): boolean =>
  'getAttribute' in node && (node as HtmlElement).hasAttribute('popover');

function rawText(node: Node): string {
  if (HIDDEN.has(node.nodeName.toLowerCase())) return '';
  const inside = node.childNodes.filter((child) => !popsUp(child));
  return node.childNodes.length > 0
    ? inside.map(rawText).join('')
    : node.nodeName === '#text'
      ? node.textContent
      : '';
}

/** The text that an element shows to a reader who has unfolded everything, without what pops up over it. */
export const textOf = (element: HtmlElement): string => decode(rawText(element)).trim();

/** Every element below another that `wanted` accepts, in the order in which they stand. */
export function elementsIn(
  root: HtmlElement,
  wanted: (element: HtmlElement) => boolean,
): HtmlElement[] {
  return root.childElements.flatMap((element) => [
    ...(wanted(element) ? [element] : []),
    ...elementsIn(element, wanted),
  ]);
}

/** A text without its spaces and line breaks: these differ between a data file and a page. */
export const squash = (text: string): string => text.replace(/\s+/g, '');

/** The elements that a selector finds, each as its text without spaces. */
export const textsOf = (root: HtmlElement, selector: string): string[] =>
  root.querySelectorAll(selector).map((element) => squash(textOf(element)));
