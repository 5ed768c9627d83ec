import { refuse } from '../guard-fault.ts';

/** One record of a workbook stream (BIFF 5 and 8). */
export interface BiffRecord {
  type: number;
  /** What the record holds, and each record that continues it. */
  parts: readonly DataView[];
}

export const RECORD = {
  formula: 0x06,
  endOfStream: 0x0a,
  note: 0x1c,
  date1904: 0x22,
  password: 0x2f,
  continue: 0x3c,
  codePage: 0x42,
  object: 0x5d,
  column: 0x7d,
  sheet: 0x85,
  manyRk: 0xbd,
  macroProject: 0xd3,
  richLabel: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  strings: 0xfc,
  sharedLabel: 0xfd,
  objectText: 0x1b6,
  number: 0x203,
  label: 0x204,
  truthOrError: 0x205,
  formulaText: 0x207,
  row: 0x208,
  rk: 0x27e,
  format: 0x41e,
  beginOfStream: 0x809,
} as const;

/**
 * The records of the part of a stream that begins at a position, up to its end; what stands in charts
 * and other streams inside of it is left out.
 */
export function* recordsFrom(stream: Uint8Array, position: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const partAt = (at: number): DataView => {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) refuse('workbook-unreadable', {});
    return new DataView(stream.buffer, stream.byteOffset + at + 4, length);
  };
  if (view.getUint16(position, true) !== RECORD.beginOfStream) refuse('workbook-unreadable', {});
  let depth = 0;
  let at = position;
  do {
    const type = view.getUint16(at, true);
    const parts = [partAt(at)];
    at += 4 + parts[0]!.byteLength;
    while (at + 4 <= stream.length && view.getUint16(at, true) === RECORD.continue) {
      const part = partAt(at);
      parts.push(part);
      at += 4 + part.byteLength;
    }
    if (type === RECORD.beginOfStream) depth += 1;
    if (depth === 1) yield { type, parts };
    if (type === RECORD.endOfStream) depth -= 1;
  } while (depth > 0);
}
