import { toCellSpec, type CellLike } from './workbook-spec.ts';

/** Encodings in which staff save CSV files. */
export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'cp932' | 'utf-16le' | 'utf-16be';

/** Every character of CP932 by its bytes, learnt from the decoder. */
function cp932Table(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && !text.includes('�') && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0; lead < 256; lead += 1) learn(lead);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) learn(lead, trail);
  }
  return table;
}

let cp932: Map<string, readonly number[]> | undefined;

function encodeCp932(text: string): Uint8Array {
  cp932 ??= cp932Table();
  const bytes = [...text].map((character) => {
    const found = cp932?.get(character);
    if (!found) throw new Error(`CP932 has no ${character}`);
    return found;
  });
  return Uint8Array.from(bytes.flat());
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 + index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Text as bytes of an encoding; UTF-16 has its byte order mark. */
export function encodeText(text: string, encoding: CsvEncoding = 'utf-8'): Uint8Array {
  if (encoding === 'cp932') return encodeCp932(text);
  if (encoding.startsWith('utf-16')) return encodeUtf16(text, encoding === 'utf-16le');
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\uFEFF${text}` : text);
}

function csvCell(like: CellLike): string {
  const cell = toCellSpec(like);
  const text = String(cell?.text ?? cell?.number ?? cell?.date ?? cell?.boolean ?? '');
  return /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The bytes of a CSV file as Excel saves it: CRLF, cells quoted only where they must be. */
export function makeCsv(
  rows: readonly (readonly CellLike[])[],
  encoding: CsvEncoding = 'utf-8',
  separator = ',',
): Uint8Array {
  const lines = rows.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`);
  return encodeText(lines.join(''), encoding);
}
