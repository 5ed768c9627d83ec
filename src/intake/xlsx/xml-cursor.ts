import { refuse } from '../guard-fault.ts';
import { unescapeXml } from './unescape-xml.ts';

/** Sticky: a search that begins again at every letter would take a square of the time. */
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const TAG_END = 62;

/** Without its prefix: `x:row` → `row`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Walks through an XML text from tag to tag, in one pass and in constant memory. Names are without
 * their prefixes. A document type, which spreadsheets never have, is refused: it could define
 * references that grow without end.
 */
export class XmlCursor {
  readonly #xml: string;
  #at = 0;
  #attributes = '';
  #text = '';
  #depth = 0;

  /** Name of the current tag. */
  name = '';
  /** Whether the current tag ends an element. */
  isEnd = false;
  /** Whether the current tag begins and ends an element at once. */
  isEmpty = false;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** Goes to the next tag; false at the end of the text, which is refused before every element has ended. */
  next(): boolean {
    this.#text = '';
    for (;;) {
      const open = this.#xml.indexOf('<', this.#at);
      if (open < 0) return this.#depth === 0 ? false : refuse('workbook-unreadable', {});
      if (open > this.#at) this.#text += unescapeXml(this.#xml.slice(this.#at, open));
      if (!this.#skipsMarkup(open)) return this.#readTag(open);
    }
  }

  /** What stands between the tag before and the current one. */
  get text(): string {
    return this.#text;
  }

  /** An attribute of the current tag. */
  attribute(name: string): string | undefined {
    const attributes = this.#attributes;
    if (!attributes.includes(name)) return undefined;
    const at = attributes.indexOf(` ${name}="`);
    if (at < 0 || attributes.includes("'")) return this.#searchAttribute(name);
    const start = at + name.length + 3;
    return unescapeXml(attributes.slice(start, attributes.indexOf('"', start)));
  }

  /** Finds an attribute however it is written: with a prefix, in other quotes, after a line break. */
  #searchAttribute(name: string): string | undefined {
    ATTRIBUTE.lastIndex = 0;
    for (;;) {
      const found = ATTRIBUTE.exec(this.#attributes);
      if (!found) return undefined;
      const [, key = '', double, single] = found;
      if (localName(key) === name) return unescapeXml(double ?? single ?? '');
    }
  }

  /** Passes over everything in the element that the current tag begins. */
  skipElement(): void {
    if (this.isEmpty || this.isEnd) return;
    let depth = 1;
    while (depth > 0 && this.next()) {
      if (this.isEnd) depth -= 1;
      else if (!this.isEmpty) depth += 1;
    }
  }

  /** Comments, declarations and CDATA sections are no tags; the last are text. */
  #skipsMarkup(open: number): boolean {
    const mark = this.#xml[open + 1];
    if (mark !== '!' && mark !== '?') return false;
    const isData = this.#xml.startsWith('<![CDATA[', open);
    const isComment = this.#xml.startsWith('<!--', open);
    if (mark === '!' && !isData && !isComment) refuse('workbook-unreadable', {});
    const end = isData ? ']]>' : isComment ? '-->' : '?>';
    const close = this.#find(end, open);
    if (isData) this.#text += this.#xml.slice(open + '<![CDATA['.length, close);
    this.#at = close + end.length;
    return true;
  }

  #find(what: string, from: number): number {
    const at = this.#xml.indexOf(what, from);
    return at < 0 ? refuse('workbook-unreadable', {}) : at;
  }

  /** Where the name of a tag ends, and where the tag does: values may contain `>`. */
  #measureTag(open: number): { nameEnd: number; close: number } {
    const xml = this.#xml;
    let quote = 0;
    let nameEnd = 0;
    for (let at = open + 1; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === TAG_END) return { nameEnd: nameEnd || at, close: at };
      else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
      else if (code <= SPACE && nameEnd === 0) nameEnd = at;
    }
    return refuse('workbook-unreadable', {});
  }

  #readTag(open: number): true {
    const { nameEnd, close } = this.#measureTag(open);
    this.isEnd = this.#xml[open + 1] === '/';
    this.isEmpty = this.#xml[close - 1] === '/';
    const end = close - Number(this.isEmpty);
    this.name = localName(this.#xml.slice(open + Number(this.isEnd) + 1, Math.min(nameEnd, end)));
    this.#attributes = nameEnd < end ? this.#xml.slice(nameEnd, end) : '';
    this.#at = close + 1;
    if (this.isEnd) this.#depth -= 1;
    else if (!this.isEmpty) this.#depth += 1;
    return true;
  }
}
