import * as XLSX from '@e965/xlsx';
import {
  columnIndex,
  toCellSpec,
  toSerialDate,
  type CellLike,
  type CellSpec,
  type SheetSpec,
  type WorkbookSpec,
} from './workbook-spec.ts';

/** A compound file: named streams in folders. */
interface Compound {
  FullPaths: string[];
  FileIndex: { name: string; content: Uint8Array; size: number }[];
}

interface CompoundLibrary {
  read(bytes: Uint8Array, options: { type: 'array' }): Compound;
  write(compound: Compound, options: { type: 'array' }): ArrayLike<number>;
  find(compound: Compound, path: string): Compound['FileIndex'][number] | null;
  utils: {
    cfb_new(): Compound;
    cfb_add(compound: Compound, path: string, content: Uint8Array): void;
  };
}

const compounds = XLSX.CFB as CompoundLibrary;

/** One record of a workbook stream. */
export interface BiffRecord {
  type: number;
  data: Uint8Array;
}

const BOUND_SHEET = 0x85;
const DIMENSIONS = 0x200;
const BOF = 0x809;
/** Records that hold a value: NUMBER, LABELSST, BOOLERR. */
const VALUES = [0x203, 0xfd, 0x205];

function bytesOf(...fields: [size: 1 | 2 | 4, value: number][]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff),
    ),
  );
}

/** The records of a workbook stream. */
export function splitRecords(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  const records: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    records.push({ type: view.getUint16(at, true), data: stream.slice(at + 4, end) });
    at = end;
  }
  return records;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A workbook stream whose sheets are found where they now begin. */
export function joinRecords(records: readonly BiffRecord[]): Uint8Array {
  let at = 0;
  const starts = records.map(({ type, data }) => {
    const start = at;
    at += 4 + data.length;
    return type === BOF ? [start] : [];
  });
  const [, ...sheets] = starts.flat();
  const parts = records.map(({ type, data }) => {
    const position = type === BOUND_SHEET ? bytesOf([4, sheets.shift() ?? 0]) : undefined;
    const content = position ? joinBytes([position, data.slice(4)]) : data;
    return joinBytes([bytesOf([2, type], [2, content.length]), content]);
  });
  return joinBytes(parts);
}

/** Packs streams into a compound file: `{ Workbook: … }`. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const compound = compounds.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) {
    compounds.utils.cfb_add(compound, `/${path}`, content);
  }
  return Uint8Array.from(compounds.write(compound, { type: 'array' }));
}

/** The workbook stream of an .xls file, for a test to change. */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const found = compounds.find(compounds.read(bytes, { type: 'array' }), '/Workbook');
  if (!found) throw new Error('no workbook stream');
  return Uint8Array.from(found.content);
}

function wideString(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return bytesOf([2, text.length], [1, 1], ...units.map((unit) => [2, unit] as [2, number]));
}

/** What FORMULA holds as the remembered value: a number as it is, anything else by a mark. */
function rememberedValue({ type, data }: BiffRecord): Uint8Array {
  if (type === 0x203) return data.slice(6);
  if (type === 0xfd) return bytesOf([4, 0], [2, 0], [2, 0xffff]);
  return bytesOf(
    [1, data[7] === 1 ? 2 : 1],
    [1, 0],
    [1, data[6] ?? 0],
    [1, 0],
    [2, 0],
    [2, 0xffff],
  );
}

/** A value becomes what a formula (`1`, whatever the test calls it) came to. */
function asFormula(record: BiffRecord, { text = '' }: CellSpec): BiffRecord[] {
  const tail = bytesOf([2, 0], [4, 0], [2, 3], [1, 0x1e], [2, 1]);
  const data = joinBytes([record.data.slice(0, 6), rememberedValue(record), tail]);
  const string = { type: 0x207, data: wideString(text) };
  return [{ type: 0x06, data }, ...(record.type === 0xfd ? [string] : [])];
}

function cellOf({ rows }: SheetSpec, { data }: BiffRecord): CellSpec | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  return toCellSpec(rows[view.getUint16(0, true)]?.[view.getUint16(2, true)]);
}

function hiddenRowRecords({ hiddenRows = [] }: SheetSpec): BiffRecord[] {
  const data = (row: number): Uint8Array =>
    bytesOf([2, row - 1], [2, 0], [2, 256], [2, 255], [4, 0], [4, 0x0f0120]);
  return hiddenRows.map((row) => ({ type: 0x208, data: data(row) }));
}

/** Adds what the library's writer cannot: hidden rows and formulas. */
function completed(records: readonly BiffRecord[], { sheets }: WorkbookSpec): BiffRecord[] {
  let sheet = -2;
  return records.flatMap((record) => {
    if (record.type === BOF) sheet += 1;
    const spec = sheets[sheet];
    if (!spec) return [record];
    if (record.type === DIMENSIONS) return [record, ...hiddenRowRecords(spec)];
    const cell = VALUES.includes(record.type) ? cellOf(spec, record) : undefined;
    return cell?.formula === undefined ? [record] : asFormula(record, cell);
  });
}

/** A text has to fit into one record. */
const LONGEST_TEXT = 4000;

const ERRORS: Readonly<Record<string, number>> = { '#DIV/0!': 7, '#REF!': 0x17, '#N/A': 0x2a };

function valueOf(cell: CellSpec, date1904: boolean): XLSX.CellObject {
  if (cell.date !== undefined) {
    return { t: 'n', v: toSerialDate(cell.date, date1904), z: cell.format ?? 'yyyy/m/d' };
  }
  if (cell.error !== undefined) return { t: 'e', v: ERRORS[cell.error] ?? 0x2a };
  if (cell.boolean !== undefined) return { t: 'b', v: cell.boolean };
  if (cell.number !== undefined) return { t: 'n', v: cell.number };
  const text = cell.runs?.join('') ?? cell.text ?? '';
  if (text.length > LONGEST_TEXT) throw new Error('the writer never ends with so long a text');
  return { t: 's', v: text };
}

function cellObject(like: CellLike, date1904: boolean): XLSX.CellObject | undefined {
  const cell = toCellSpec(like);
  if (!cell) return undefined;
  const { format, comment } = cell;
  return {
    ...valueOf(cell, date1904),
    ...(format !== undefined && { z: format }),
    ...(comment !== undefined && { c: [{ a: 'staff', t: comment }] }),
  };
}

function worksheet(spec: SheetSpec, date1904: boolean): XLSX.WorkSheet {
  const { rows, merges = [], hiddenColumns = [] } = spec;
  const data = rows.map((cells) => cells.map((cell) => cellObject(cell, date1904)));
  const last = { r: rows.length - 1, c: Math.max(0, ...rows.map((cells) => cells.length - 1)) };
  const columns: XLSX.ColInfo[] = [];
  for (const letters of hiddenColumns) columns[columnIndex(letters)] = { hidden: true };
  return {
    '!data': data as XLSX.CellObject[][],
    '!ref': XLSX.utils.encode_range({ r: 0, c: 0 }, last),
    '!merges': merges.map((range) => XLSX.utils.decode_range(range)),
    '!cols': columns,
  };
}

/** The bytes of an .xls file as Excel 97–2003 wrote it (BIFF8). Comments can only be ASCII, texts 4000 characters. */
export function makeXls(spec: WorkbookSpec): Uint8Array {
  const { sheets, date1904 = false } = spec;
  const book: XLSX.WorkBook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map((each) => [each.name, worksheet(each, date1904)])),
    Workbook: {
      WBProps: { date1904 },
      Sheets: sheets.map(({ hidden = false }) => ({
        Hidden: hidden === 'very' ? 2 : hidden ? 1 : 0,
      })),
    },
  };
  const options = { type: 'array', bookType: 'biff8', bookSST: true } as const;
  const bytes = new Uint8Array(XLSX.write(book, options) as ArrayBuffer);
  return compoundFile({
    Workbook: joinRecords(completed(splitRecords(workbookStream(bytes)), spec)),
  });
}
