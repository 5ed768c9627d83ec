import type { SheetCell } from '../sheet-book.ts';

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** A number in 4 bytes: an integer or the upper part of a float, perhaps a hundredfold. */
export function readRk(data: DataView, at: number): number {
  const bits = data.getUint32(at, true);
  const float = new DataView(new ArrayBuffer(8));
  float.setUint32(4, bits & 0xfffffffc, true);
  const value = bits & 2 ? (bits | 0) >> 2 : float.getFloat64(0, true);
  return bits & 1 ? value / 100 : value;
}

/** A text with line breaks as CSV files have them. */
export function textCell(text: string): SheetCell {
  return { text: text.replace(/\r\n?/g, '\n'), kind: 'text' };
}

/** A truth value, or the number of an error. */
export function truthOrError(value: number, isError: boolean): SheetCell {
  return isError
    ? { text: ERRORS[value] ?? '#N/A', kind: 'error' }
    : { text: value === 1 ? 'TRUE' : 'FALSE', kind: 'boolean' };
}
