const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const LAST_CODE_POINT = 0x10ffff;

function character(codePoint: number): string {
  return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : '�';
}

/** Text with its references (`&lt;`, `&#x20BB7;`) replaced, each once; unknown ones stay. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return ENTITIES[name as string] ?? whole;
  });
}
