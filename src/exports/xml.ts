import { escapeXml } from '#src/tables/escape-xml.ts';

/** An element that is already written out. */
export interface XmlElement {
  xml: string;
}

type Content = string | number | XmlElement | readonly XmlElement[] | undefined;

function attributeText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/**
 * One element with text or elements in it; nothing at all without content, so that optional parts
 * of a document need no condition.
 */
export function element(
  name: string,
  content: Content,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement[] {
  if (content === undefined) return [];
  const open = `<${name}${attributeText(attributes)}>`;
  if (typeof content === 'string' || typeof content === 'number') {
    return [{ xml: `${open}${escapeXml(String(content))}</${name}>` }];
  }
  const children = [content].flat().map(({ xml }) => xml);
  return [{ xml: [open, ...children, `</${name}>`].join('\n') }];
}

/** A whole document. */
export function xmlDocument(root: readonly XmlElement[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.map(({ xml }) => xml).join('\n')}\n`;
}
