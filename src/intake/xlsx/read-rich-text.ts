import type { XmlCursor } from './xml-cursor.ts';

const ESCAPED_UNIT = /_x([0-9a-f]{4})_/gi;

/** Text as Excel stores it: characters that XML cannot hold are written `_x000D_`. */
export function decodeExcelText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(ESCAPED_UNIT, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
}

/** Spaces at the ends of a text count only where the file says so, as Excel reads it. */
function readRun(xml: XmlCursor): string {
  const preserve = xml.attribute('space') === 'preserve';
  if (xml.isEmpty || !xml.next()) return '';
  return decodeExcelText(preserve ? xml.text : xml.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
}

/**
 * The text of the element that the current tag begins (`si`, `is`, `text`): its runs joined, without
 * the ふりがな that Excel keeps beside it.
 */
export function readRichText(xml: XmlCursor): string {
  const element = xml.name;
  let text = '';
  if (xml.isEmpty) return text;
  while (xml.next() && !(xml.isEnd && xml.name === element)) {
    if (xml.name === 'rPh' || xml.name === 'phoneticPr') xml.skipElement();
    else if (xml.name === 't' && !xml.isEnd) text += readRun(xml);
  }
  return text;
}
