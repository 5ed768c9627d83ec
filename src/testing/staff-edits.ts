import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { makeCsv } from './make-csv.ts';

const PROGRESS = '進捗';

/** The progress sheet of a workbook as somebody edits it: by header and by the id of the row. */
export interface StaffSheet {
  /** Types a value; `undefined` empties the cell. */
  type(header: string, id: string, value: string | number | undefined): void;
  /** Merges a column from one row to another, as Excel does: only the first value stays. */
  merge(header: string, firstId: string, lastId: string): void;
  /** Hides all rows but one, as a filter does. */
  filterTo(id: string): void;
}

interface Place {
  r: number;
  c: number;
}

function textAt(sheet: WorkSheet, place: Place): string {
  const cell = sheet[utils.encode_cell(place)] as CellObject | undefined;
  return String(cell?.v ?? '');
}

function* cells({ '!ref': reference = 'A1' }: WorkSheet): Generator<Place> {
  const { s, e } = utils.decode_range(reference);
  for (let r = s.r; r <= e.r; r += 1) for (let c = s.c; c <= e.c; c += 1) yield { r, c };
}

/** @throws when no cell of the sheet says so */
function find(sheet: WorkSheet, text: string): Place {
  for (const place of cells(sheet)) if (textAt(sheet, place) === text) return place;
  throw new Error(`no cell says ${text}`);
}

function staffSheet(sheet: WorkSheet): StaffSheet {
  const headers = find(sheet, '項目ID').r;
  const columnOf = (header: string): number => {
    for (const place of cells(sheet)) {
      if (place.r === headers && textAt(sheet, place) === header) return place.c;
    }
    throw new Error(`no column ${header}`);
  };
  const rowOf = (id: string): number => find(sheet, id).r;
  const put = (place: Place, value: string | number | undefined): void => {
    const address = utils.encode_cell(place);
    const { z } = (sheet[address] ?? {}) as CellObject;
    const typed: CellObject =
      value === undefined ? { t: 'z' } : { t: typeof value === 'number' ? 'n' : 's', v: value };
    sheet[address] = { ...typed, ...(z !== undefined && { z }) };
  };
  return {
    type: (header, id, value) => put({ r: rowOf(id), c: columnOf(header) }, value),
    merge(header, firstId, lastId) {
      const c = columnOf(header);
      const [first, last] = [rowOf(firstId), rowOf(lastId)];
      for (let r = first + 1; r <= last; r += 1) put({ r, c }, undefined);
      (sheet['!merges'] ??= []).push({ s: { r: first, c }, e: { r: last, c } });
    },
    filterTo(id) {
      const kept = rowOf(id);
      const last = utils.decode_range(sheet['!ref'] ?? 'A1').e.r;
      const rows = (sheet['!rows'] ??= []);
      for (let r = headers + 1; r <= last; r += 1) rows[r] = { ...rows[r], hidden: r !== kept };
    },
  };
}

function progressOf(book: WorkBook): WorkSheet {
  const sheet = book.Sheets[PROGRESS];
  if (!sheet) throw new Error(`no sheet ${PROGRESS}`);
  return sheet;
}

/** A workbook after somebody edited its progress sheet and saved it, also in the format of older Excel. */
export function editWorkbook(
  bytes: Uint8Array,
  edit: (sheet: StaffSheet) => void,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = read(bytes, { cellNF: true, cellStyles: true });
  edit(staffSheet(progressOf(book)));
  return new Uint8Array(write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
}

/** The progress sheet as Excel in Japanese saves it as CSV. */
export function progressAsCsv(bytes: Uint8Array): Uint8Array {
  const sheet = progressOf(read(bytes));
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', raw: false });
  return makeCsv(rows, 'cp932');
}
