import { encodingOf } from '#src/loading/decode-text.ts';

/**
 * A text file as committed, in the units of its encoding: one character a byte, or a UTF-16 code unit.
 * Whatever is not replaced keeps its bytes. In every accepted encoding the units of `"`, `,`, tab and line
 * breaks stand for these characters alone (no second byte of CP932 is one of them).
 */
export interface RawText {
  units: string;
  encoding: string;
}

const WIDE = { 'utf-16le': true, 'utf-16be': false } as const;

function isWide(encoding: string): encoding is keyof typeof WIDE {
  return Object.hasOwn(WIDE, encoding);
}

/** @throws for a file that `decodeText` cannot read either */
export function toRawText(bytes: Uint8Array): RawText {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) throw new Error('the encoding of the file is not known');
  if (!isWide(encoding)) {
    return { units: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''), encoding };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const codes = Array.from({ length: bytes.byteLength / 2 }, (_, index) =>
    view.getUint16(index * 2, WIDE[encoding]),
  );
  return { units: codes.map((code) => String.fromCharCode(code)).join(''), encoding };
}

/** The reverse of reading: the very bytes that the text was read from. */
export function toBytes({ units, encoding }: RawText): Uint8Array {
  if (!isWide(encoding)) return Uint8Array.from(units, (unit) => unit.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index += 1) {
    view.setUint16(index * 2, units.charCodeAt(index), WIDE[encoding]);
  }
  return new Uint8Array(view.buffer);
}

/** The text that a run of units stands for. */
export function decodeUnits(units: string, encoding: string): string {
  if (isWide(encoding)) return units;
  return new TextDecoder(encoding).decode(Uint8Array.from(units, (unit) => unit.charCodeAt(0)));
}

const LEADS = [...Array(0x7d).keys()].map((index) => 0x81 + index);
const TRAILS = [...Array(0xbd).keys()].map((index) => 0x40 + index);

/** The two bytes of a character in CP932, which no platform writes. @throws for one that it does not have */
function toShiftJis(character: string): string {
  for (const lead of LEADS) {
    const row = new TextDecoder('shift_jis');
    for (const trail of TRAILS) {
      if (row.decode(Uint8Array.of(lead, trail)) === character) {
        return String.fromCharCode(lead, trail);
      }
    }
  }
  throw new Error(`${character} cannot be written in CP932`);
}

/** The units in which a text is written in an encoding. */
export function encodeUnits(text: string, encoding: string): string {
  if (isWide(encoding)) return text;
  if (encoding === 'utf-8') {
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  }
  return [...text].map((each) => (each <= '~' ? each : toShiftJis(each))).join('');
}

/** A replacement of the units from `start` to before `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Replaces parts of a text that do not overlap and leaves every other unit as it is. */
export function editRawText({ units, encoding }: RawText, edits: readonly Edit[]): RawText {
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  const pieces = ordered.map(({ start, text }, index) => {
    const from = ordered[index - 1]?.end ?? 0;
    return units.slice(from, start) + encodeUnits(text, encoding);
  });
  return { units: pieces.join('') + units.slice(ordered.at(-1)?.end ?? 0), encoding };
}
