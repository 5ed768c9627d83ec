import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCellAddress } from '#src/intake/cell-address.ts';
import type { Upload } from '#src/intake/sheet-book.ts';
import type { FixtureSheet, IntakeFile } from './intake-fixture-schema.ts';
import { encodeText } from './make-csv.ts';
import { compoundFile, makeXls } from './make-xls.ts';
import { xlsxParts, type Parts } from './make-xlsx.ts';
import { makeZip, type ZipEntry } from './make-zip.ts';
import { textGrid, type CellLike, type SheetSpec, type WorkbookSpec } from './workbook-spec.ts';

const LINE_BREAKS = { lf: '\n', crlf: '\r\n', cr: '\r' };

function toSheet({ grid, cells, ...frame }: FixtureSheet): SheetSpec {
  const rows: CellLike[][] = grid.trim() === '' ? [] : textGrid(grid);
  for (const [name, cell] of Object.entries(cells)) {
    const place = parseCellAddress(name);
    if (!place) throw new Error(`no cell is called ${name}`);
    while (rows.length <= place.row) rows.push([]);
    rows[place.row]![place.column] = cell as CellLike;
  }
  return { ...frame, rows: rows.map((row) => Array.from(row)) };
}

function toBook({ sheets = [], date1904 }: IntakeFile): WorkbookSpec {
  return { sheets: sheets.map(toSheet), date1904 };
}

function packageOf(file: IntakeFile): Uint8Array {
  const parts: Parts = { ...(file.sheets && xlsxParts(toBook(file))), ...file.parts };
  for (const { part, from, to } of file.replace) {
    const text = String(parts[part]);
    if (!text.includes(from)) throw new Error(`${part} does not say ${from}`);
    parts[part] = text.replace(from, () => to);
  }
  const added = file.zip.map(
    ({ content, times, ...rest }) => ({ ...rest, content: content.repeat(times) }) as ZipEntry,
  );
  return makeZip([
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
    ...added,
  ]);
}

function bytesOf(file: IntakeFile, folder: string): Uint8Array {
  const { name, sheets, format = name.endsWith('.xls') ? 'xls' : 'xlsx', zip, streams } = file;
  if (sheets && format === 'xls') return makeXls(toBook(file));
  if (sheets || zip.length > 0) return packageOf(file);
  if (file.copy !== undefined) return readFileSync(path.join(folder, file.copy));
  if (file.text !== undefined) {
    const text = file.text.replaceAll('\n', LINE_BREAKS[file.lineBreak]);
    return encodeText(text, file.encoding);
  }
  if (streams.length > 0) {
    return compoundFile(Object.fromEntries(streams.map((each) => [each, new Uint8Array(600)])));
  }
  return file.hex === undefined
    ? new Uint8Array(file.zeros ?? 0)
    : Uint8Array.from(Buffer.from(file.hex.replace(/\s/g, ''), 'hex'));
}

/** The file as it is handed in. @param folder that of the fixture */
export function makeUpload(file: IntakeFile, folder: string): Upload {
  return { name: file.name, bytes: bytesOf(file, folder).slice(0, file.keep) };
}
