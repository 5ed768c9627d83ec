/** What an entry of a bibliography says; what is not known is left out. */
interface BibtexFields {
  title: string;
  author: string;
  year?: string;
  note: string;
  url: string;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace would still be counted as one when the entry is read.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text as LaTeX prints it unchanged, on one line. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}^~$&%#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** Addresses are read letter by letter, but a brace would end the field. */
function escapeUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** `/aoba/reform/items/item-1/` → `aoba-reform-items-item-1`: ids and addresses are ASCII. */
function keyOf(path: string): string {
  return path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}

/** A page as an entry for BibTeX. @param path of the page, which makes its key */
export function toBibtex(path: string, { title, author, year, note, url }: BibtexFields): string {
  const fields = [
    // Braces of its own keep a body from being taken apart into given and family names.
    ['title', `{${escapeText(title)}}`],
    ['author', `{${escapeText(author)}}`],
    ...(year === undefined ? [] : [['year', year]]),
    ['note', escapeText(note)],
    ['url', escapeUrl(url)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${keyOf(path)},`, ...lines, '}'].join('\n');
}
