import {
  builtInFormat,
  parseNumberFormat,
  type NumberFormat,
} from '../cell-values/number-format.ts';
import { XmlCursor } from './xml-cursor.ts';

/** Number formats by the style number that cells carry. */
export function readStyles(text: string): NumberFormat[] {
  const xml = new XmlCursor(text);
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let list = '';
  while (xml.next()) {
    if (xml.name === 'numFmts' || xml.name === 'cellXfs') list = xml.isEnd ? '' : xml.name;
    else if (xml.isEnd) continue;
    else if (list === 'numFmts' && xml.name === 'numFmt') {
      codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? 'General');
    } else if (list === 'cellXfs' && xml.name === 'xf') {
      ids.push(Number(xml.attribute('numFmtId') ?? 0));
    }
  }
  const formats = new Map(
    [...new Set(ids)].map((id) => [id, parseNumberFormat(codes.get(id) ?? builtInFormat(id))]),
  );
  return ids.map((id) => formats.get(id)!);
}
