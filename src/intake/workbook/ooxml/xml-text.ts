import { escapeXml } from '#src/tables/escape-xml.ts';

/** Longest text that Excel keeps in a cell, in UTF-16 units. */
export const CELL_TEXT_LIMIT = 32_767;

/** Characters that XML cannot carry. Tab and line feed are fine. */
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
/** What a spreadsheet would read as one of its own escapes. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The text of a cell: what XML cannot carry is written as `_x000B_`, which spreadsheets read back. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(LOOKS_ESCAPED, '_x005F_').replace(FORBIDDEN, escapeUnit));
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element; attributes that are undefined are left out, flags are written as 1 and 0. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
      return ` ${key}="${escapeXml(text).replaceAll('\n', '&#10;')}"`;
    })
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A whole part of the package. */
export function xmlPart(name: string, namespaces: Attributes, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, namespaces, content)}`;
}

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS_NAMESPACE =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
