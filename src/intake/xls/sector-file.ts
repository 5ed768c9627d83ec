import { refuse } from '../guard-fault.ts';

const END_OF_CHAIN = 0xfffffffe;
/** Sector numbers from here on are marks. */
const MARKS = 0xfffffffa;
const HEADER_SECTORS = 109;

/** A file of sectors that are chained by a table; streams that are small live in a stream of their own. */
export class SectorFile {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #shift: number;
  readonly #table: number[];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#shift = this.header16(0x1e);
    if (this.#shift !== 9 && this.#shift !== 12) refuse('workbook-unreadable', {});
    this.#table = this.#tableSectors().flatMap((sector) => this.#numbersIn(sector));
  }

  header16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  header32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  #sector(sector: number): Uint8Array {
    const start = (sector + 1) * 2 ** this.#shift;
    if (start >= this.#bytes.length) refuse('workbook-unreadable', {});
    return this.#bytes.subarray(start, start + 2 ** this.#shift);
  }

  #numbersIn(sector: number): number[] {
    return toNumbers(this.#sector(sector));
  }

  /** Sectors of the table itself: the first in the header, more in a chain of lists. */
  #tableSectors(): number[] {
    const sectors = Array.from({ length: HEADER_SECTORS }, (_, index) =>
      this.header32(0x4c + index * 4),
    );
    const seen = new Set<number>();
    for (let next = this.header32(0x44); next < MARKS;) {
      if (seen.has(next)) refuse('workbook-unreadable', {});
      seen.add(next);
      const numbers = this.#numbersIn(next);
      next = numbers.pop() ?? END_OF_CHAIN;
      sectors.push(...numbers);
    }
    const used = sectors.filter((sector) => sector < MARKS);
    return new Set(used).size === used.length ? used : refuse('workbook-unreadable', {});
  }

  /** The bytes of the sectors that are chained from `start` on. */
  read(start: number): Uint8Array {
    return joinChain(start, this.#table, (sector) => this.#sector(sector));
  }
}

/** The sector numbers of a table. */
export function toNumbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Math.floor(bytes.byteLength / 4);
  return Array.from({ length }, (_, index) => view.getUint32(index * 4, true));
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Follows a chain to its end; one that comes back to itself is refused. */
export function joinChain(
  start: number,
  table: readonly number[],
  sectorAt: (sector: number) => Uint8Array,
): Uint8Array {
  const chain = new Set<number>();
  for (let sector = start; sector !== END_OF_CHAIN; sector = table[sector]!) {
    if (sector >= table.length || chain.has(sector)) refuse('workbook-unreadable', {});
    chain.add(sector);
  }
  return joinBytes([...chain].map(sectorAt));
}
