import {
  builtInFormat,
  parseNumberFormat,
  type NumberFormat,
} from '../cell-values/number-format.ts';
import { refuse } from '../guard-fault.ts';
import { RECORD, recordsFrom, type BiffRecord } from './records.ts';
import { TextReader } from './text-reader.ts';

/** One sheet as the workbook lists it. */
export interface XlsSheetEntry {
  name: string;
  hidden: boolean;
  isChart: boolean;
  /** Where its records begin in the stream. */
  position: number;
}

/** What the sheets of an .xls file share. */
export interface XlsGlobals {
  sheets: XlsSheetEntry[];
  strings: string[];
  /** Number formats by style. */
  formats: NumberFormat[];
  date1904: boolean;
  /** Decoder of texts that are not Unicode: before Excel 97. */
  decoder: TextDecoder | undefined;
}

const BIFF5 = 0x500;
const BIFF8 = 0x600;

/** Kinds of sheets. */
const TABLE = 0;
const CHART = 2;

/** Code pages as `TextDecoder` calls them; of Japanese staff, what is not named is in Japanese. */
function decoderOf(codePage: number): TextDecoder {
  return new TextDecoder(codePage === 1252 ? 'windows-1252' : 'shift_jis');
}

function readVersion(stream: Uint8Array): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const version = view.getUint16(4, true);
  return version === BIFF5 || version === BIFF8 ? version : refuse('workbook-unreadable', {});
}

/** Collects what the first part of a workbook stream says. */
class GlobalsReader {
  readonly #sheets: XlsSheetEntry[] = [];
  readonly #codes = new Map<number, string>();
  readonly #styles: number[] = [];
  #strings: string[] = [];
  #date1904 = false;
  #decoder: TextDecoder | undefined;

  constructor(version: number) {
    this.#decoder = version === BIFF8 ? undefined : decoderOf(0);
  }

  take({ type, parts }: BiffRecord): void {
    const [data] = parts as [DataView];
    const reader = (at: number): TextReader => new TextReader(parts, at, this.#decoder);
    if (type === RECORD.password) refuse('workbook-encrypted', {});
    if (type === RECORD.macroProject) refuse('workbook-macro', {});
    if (type === RECORD.date1904) this.#date1904 = data.getUint16(0, true) === 1;
    else if (type === RECORD.codePage) this.#setCodePage(data.getUint16(0, true));
    else if (type === RECORD.style) this.#styles.push(data.getUint16(2, true));
    else if (type === RECORD.sheet) this.#takeSheet(data, reader(6));
    else if (type === RECORD.format) this.#takeFormat(reader(0));
    else if (type === RECORD.strings) this.#takeStrings(reader(4));
  }

  #setCodePage(codePage: number): void {
    if (this.#decoder) this.#decoder = decoderOf(codePage);
  }

  #takeSheet(data: DataView, reader: TextReader): void {
    const kind = data.getUint8(5);
    if (kind !== TABLE && kind !== CHART) refuse('workbook-macro', {});
    this.#sheets.push({
      name: reader.text(1),
      hidden: (data.getUint8(4) & 3) !== 0,
      isChart: kind === CHART,
      position: data.getUint32(0, true),
    });
  }

  #takeFormat(reader: TextReader): void {
    const id = reader.uint16();
    this.#codes.set(id, reader.text(this.#decoder ? 1 : 2));
  }

  #takeStrings(reader: TextReader): void {
    const count = reader.uint32();
    this.#strings = [];
    for (let index = 0; index < count; index += 1) this.#strings.push(reader.text(2));
  }

  result(): XlsGlobals {
    const formats = new Map(
      [...new Set(this.#styles)].map((id) => [
        id,
        parseNumberFormat(this.#codes.get(id) ?? builtInFormat(id)),
      ]),
    );
    return {
      sheets: this.#sheets,
      strings: this.#strings,
      formats: this.#styles.map((id) => formats.get(id)!),
      date1904: this.#date1904,
      decoder: this.#decoder,
    };
  }
}

/** Reads what stands before the sheets in a workbook stream. */
export function readGlobals(stream: Uint8Array): XlsGlobals {
  const reader = new GlobalsReader(readVersion(stream));
  for (const record of recordsFrom(stream, 0)) reader.take(record);
  return reader.result();
}
