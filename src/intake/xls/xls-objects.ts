import type { CellComment, SheetExtras } from '../sheet-extras.ts';
import { RECORD, type BiffRecord } from './records.ts';
import { TextReader } from './text-reader.ts';

/** Kinds of objects that are no shapes: the arrow of a drop-down list, and the box of a note. */
const DROP_DOWN = 0x14;
const NOTE = 0x19;

interface DrawnObject {
  kind: number;
  id: number;
  text: string;
}

/** A note of Excel 97 and later: its words are those of the object with its number. */
interface Pin {
  row: number;
  column: number;
  object: number;
}

/** Collects the notes and shapes of one sheet. */
export class XlsObjects {
  readonly #decoder: TextDecoder | undefined;
  readonly #objects: DrawnObject[] = [];
  readonly #pins: Pin[] = [];
  readonly #comments: CellComment[] = [];

  constructor(decoder: TextDecoder | undefined) {
    this.#decoder = decoder;
  }

  take({ type, parts }: BiffRecord): void {
    const [data] = parts as [DataView];
    if (type === RECORD.object && !this.#decoder) {
      this.#objects.push({ kind: data.getUint16(4, true), id: data.getUint16(6, true), text: '' });
    } else if (type === RECORD.objectText) this.#takeText(data, parts.slice(1));
    else if (type === RECORD.note) this.#takeNote(data, parts);
  }

  #takeText(data: DataView, parts: readonly DataView[]): void {
    const object = this.#objects.at(-1);
    const length = data.getUint16(10, true);
    if (object && length > 0) object.text = new TextReader(parts, 0, undefined).characters(length);
  }

  #takeNote(data: DataView, parts: readonly DataView[]): void {
    const [row, column] = [data.getUint16(0, true), data.getUint16(2, true)];
    if (this.#decoder) {
      this.#comments.push({ row, column, text: new TextReader(parts, 4, this.#decoder).text(2) });
    } else this.#pins.push({ row, column, object: data.getUint16(6, true) });
  }

  result(): SheetExtras {
    const textOf = new Map(this.#objects.map(({ id, text }) => [id, text]));
    const pinned = this.#pins.map(({ row, column, object }) => {
      return { row, column, text: (textOf.get(object) ?? '').trim() };
    });
    const shapes = this.#objects.filter(({ kind }) => kind !== DROP_DOWN && kind !== NOTE);
    return {
      shapes: shapes.map(({ text }) => text.trim()),
      comments: [...this.#comments, ...pinned],
    };
  }
}
