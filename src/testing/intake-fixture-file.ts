import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Upload } from '#src/intake/sheet-book.ts';
import { parseCellAddress } from '#src/intake/cell-address.ts';
import { encodeText } from './make-csv.ts';
import { compoundFile, makeXls } from './make-xls.ts';
import { xlsxParts, type Parts } from './make-xlsx.ts';
import { makeZip, type ZipEntry } from './make-zip.ts';
import { textGrid, type CellLike, type SheetSpec, type WorkbookSpec } from './workbook-spec.ts';

const CellSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z
    .strictObject({
      text: z.string(),
      number: z.number(),
      boolean: z.boolean(),
      error: z.string(),
      date: z.string(),
      format: z.string(),
      formula: z.string(),
      comment: z.string(),
    })
    .partial(),
]);

const SheetSchema = z.strictObject({
  name: z.string(),
  /** Texts, as `textGrid` reads them. */
  grid: z.string().default(''),
  /** Cells that the grid cannot say, by their names: `G14`. */
  cells: z.record(z.string(), CellSchema).default({}),
  merges: z.array(z.string()).default([]),
  hidden: z.union([z.boolean(), z.literal('very')]).default(false),
  hiddenRows: z.array(z.number()).default([]),
  hiddenColumns: z.array(z.string()).default([]),
});

const ClaimsSchema = z
  .strictObject({ flags: z.number(), packed: z.number(), unpacked: z.number() })
  .partial();

const EntrySchema = z.strictObject({
  name: z.string(),
  content: z.string().default(''),
  /** How often the content is repeated. */
  times: z.number().default(1),
  directory: ClaimsSchema.default({}),
  local: ClaimsSchema.default({}),
});

export const EncodingSchema = z.enum(['utf-8', 'utf-8-bom', 'cp932', 'utf-16le', 'utf-16be']);

/** One file that is handed in: a workbook of `sheets`, or whatever else its bytes are made of. */
export const IntakeFileSchema = z.strictObject({
  name: z.string(),
  sheets: z.array(SheetSchema).optional(),
  date1904: z.boolean().default(false),
  /** Of a workbook of sheets, where its name says otherwise. */
  format: z.enum(['xlsx', 'xls']).optional(),
  /** Parts of the .xlsx package that are other than they should be, or more. */
  parts: z.record(z.string(), z.string()).default({}),
  replace: z
    .array(z.strictObject({ part: z.string(), from: z.string(), to: z.string() }))
    .default([]),
  /** Entries of the zip file, behind those of the sheets. */
  zip: z.array(EntrySchema).default([]),
  text: z.string().optional(),
  encoding: EncodingSchema.default('utf-8'),
  lineBreak: z.enum(['lf', 'crlf', 'cr']).default('lf'),
  hex: z.string().optional(),
  zeros: z.number().optional(),
  /** Streams of a compound file that hold nothing of worth. */
  streams: z.array(z.string()).default([]),
  /** A file of the fixture's folder. */
  copy: z.string().optional(),
  /** How many bytes are left of the file; how many are cut off where it is negative. */
  keep: z.number().optional(),
});

type IntakeFile = z.output<typeof IntakeFileSchema>;

const LINE_BREAKS = { lf: '\n', crlf: '\r\n', cr: '\r' };

function toSheet({ grid, cells, ...frame }: z.output<typeof SheetSchema>): SheetSpec {
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
    parts[part] = text.replace(from, to);
  }
  const added = file.zip.map(({ content, times, ...rest }): ZipEntry => {
    return { ...rest, content: content.repeat(times) };
  });
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
export function toUpload(file: IntakeFile, folder: string): Upload {
  return { name: file.name, bytes: bytesOf(file, folder).slice(0, file.keep) };
}
