/** A start tag of an HTML text. */
export interface StartTag {
  name: string;
  /** Values as they are written. */
  attributes: Readonly<Record<string, string>>;
  /** Where it begins, and where what follows it does. */
  start: number;
  end: number;
}

/** One whole tag: text in an attribute is passed over with it, whatever it says. */
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*"|='[^']*'|=[^\s"'<>]+)?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>=/]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'<>]+))?/g;

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(
    found.map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']),
  );
}

/** The start tags of a page that Astro has written, in their order. No HTML parser: it knows no comments. */
export function* startTags(html: string): Generator<StartTag> {
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of html.matchAll(TAG))
    yield {
      name,
      attributes: attributesOf(attributes),
      start: index,
      end: index + tag.length,
    };
}

/** What stands in an element that holds text only, such as `style`. */
export function rawText(html: string, { name, end }: StartTag): string {
  return html.slice(end, html.indexOf(`</${name}>`, end));
}
