import { refuse } from './guard-fault.ts';
import { LIMITS } from './guard-limits.ts';

/** What the directory says of one entry. */
export interface ZipEntry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** Sizes that stand behind the name, because they were thought not to fit. */
export const IN_EXTRA = 0xffffffff;

/** The directory's end is the last thing in the file, but for a comment. */
function findDirectoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return refuse('workbook-unreadable', {});
}

/** Sizes of the zip64 field: those of the two that the entry itself leaves out, in this order. */
function sizesInExtra(view: DataView, at: number, length: number, entry: ZipEntry): void {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const size of ['unpacked', 'packed'] as const) {
      if (entry[size] !== IN_EXTRA) continue;
      entry[size] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) refuse('workbook-unreadable', {});
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  sizesInExtra(view, at + 46 + nameLength, extraLength, entry);
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** The entries of a zip file as its directory lists them, and where the directory begins. */
export function readDirectory(view: DataView): { entries: ZipEntry[]; start: number } {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) refuse('workbook-bomb', {});
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, at);
    entries.push(entry);
    at = next;
  }
  return { entries, start };
}
