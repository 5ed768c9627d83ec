/** A small reader of XML documents without comments, processing instructions, CDATA and mixed content. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const PART = /<(\/?)([\w.:-]+)((?: [\w.:-]+="[^"<]*")*)>|[^<]+/y;
const ATTRIBUTE = / ([\w.:-]+)="([^"]*)"/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescapeXml(text: string): string {
  return text.replace(/&(\w*);?/g, (written, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !written.endsWith(';')) throw new Error(`entity: ${written}`);
    return character;
  });
}

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescapeXml(value)]),
  );

/** The root element of a document. @throws when the document is not well formed */
export function parseXml(document: string): XmlNode {
  const body = document.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '');
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  PART.lastIndex = 0;
  while (PART.lastIndex < body.length) {
    const at = PART.lastIndex;
    const [written = '', slash, name, attributes = ''] = PART.exec(body) ?? [];
    const parent = open.at(-1);
    if (written === '' || !parent) throw new Error(`not well formed: ${body.slice(at, at + 40)}`);
    if (name === undefined) parent.text += unescapeXml(written);
    else if (slash === '/') {
      if (open.pop()?.name !== name) throw new Error(`wrongly closed: ${name}`);
    } else {
      const node = { name, attributes: attributesIn(attributes), children: [], text: '' };
      parent.children.push(node);
      open.push(node);
    }
  }
  const [root, ...more] = top.children;
  if (!root || more.length > 0 || open.length > 1) throw new Error('not one whole element');
  return root;
}
