import { refuse } from '../guard-fault.ts';

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

/** Reads the numbers and texts of a record one after the other, across the records that continue it. */
export class TextReader {
  readonly #parts: readonly DataView[];
  /** Decoder of texts in bytes; undefined where texts are Unicode (BIFF 8). */
  readonly #decoder: TextDecoder | undefined;
  #part = 0;
  #at: number;

  constructor(parts: readonly DataView[], at: number, decoder: TextDecoder | undefined) {
    this.#parts = parts;
    this.#at = at;
    this.#decoder = decoder;
  }

  /** The part in which there is something left to read. */
  #current(): DataView {
    while (this.#at >= (this.#parts[this.#part]?.byteLength ?? 0)) {
      this.#part += 1;
      this.#at = 0;
      if (this.#part >= this.#parts.length) refuse('workbook-unreadable', {});
    }
    return this.#parts[this.#part]!;
  }

  byte(): number {
    const view = this.#current();
    this.#at += 1;
    return view.getUint8(this.#at - 1);
  }

  uint16(): number {
    return this.byte() + this.byte() * 0x100;
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 0x10000;
  }

  /** A text whose length stands before it, in one byte or two. */
  text(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.byte() : this.uint16();
    return this.#decoder ? this.#bytes(length, this.#decoder) : this.#unicode(length);
  }

  /** Characters that go on in the next record say anew there how wide they are. */
  characters(length: number): string {
    let text = '';
    while (text.length < length) text += this.#run(length - text.length, this.byte());
    return text;
  }

  #run(length: number, flags: number): string {
    const view = this.#parts[this.#part]!;
    const size = flags & WIDE ? 2 : 1;
    const count = Math.min(length, Math.floor((view.byteLength - this.#at) / size));
    let text = '';
    for (let index = 0; index < count; index += 1) {
      const at = this.#at + index * size;
      text += String.fromCharCode(size === 2 ? view.getUint16(at, true) : view.getUint8(at));
    }
    this.#at += count * size;
    return text;
  }

  #bytes(length: number, decoder: TextDecoder): string {
    return decoder.decode(Uint8Array.from({ length }, () => this.byte()));
  }

  /** Formats and ふりがな stand behind the characters. */
  #unicode(length: number): string {
    if (length === 0 && this.#isAtEnd()) return '';
    const flags = this.byte();
    const runs = flags & RICH ? this.uint16() : 0;
    const phonetic = flags & PHONETIC ? this.uint32() : 0;
    const text = this.#run(length, flags);
    const rest = text.length < length ? this.characters(length - text.length) : '';
    this.#skip(runs * 4 + phonetic);
    return text + rest;
  }

  #isAtEnd(): boolean {
    return this.#part === this.#parts.length - 1 && this.#at >= this.#parts[this.#part]!.byteLength;
  }

  #skip(length: number): void {
    for (let left = length; left > 0;) {
      const step = Math.min(left, this.#current().byteLength - this.#at);
      this.#at += step;
      left -= step;
    }
  }
}
