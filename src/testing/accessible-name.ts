import { attributeOf, squash, textOf, type HtmlElement } from './html.ts';

/** Text without what is hidden from screen readers, and with the words that stand for pictures. */
function heardText(element: HtmlElement): string {
  if (attributeOf(element, 'aria-hidden') === 'true') return '';
  const label = attributeOf(element, 'aria-label') ?? attributeOf(element, 'alt');
  if (label !== undefined) return label;
  if (element.childElements.length === 0) return textOf(element);
  return element.childNodes
    .map((node) => (node.nodeName === '#text' ? node.textContent : heardText(node as HtmlElement)))
    .join('');
}

/** What a screen reader calls an element, without spaces. @param root of the page, where other elements may name it */
export function accessibleName(root: HtmlElement, element: HtmlElement): string {
  const ids = attributeOf(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.flatMap((id) => root.querySelectorAll(`[id="${id}"]`));
  return squash(named.length > 0 ? named.map(heardText).join('') : heardText(element));
}
