import { refuse } from '../guard-fault.ts';
import { joinChain, SectorFile, toNumbers } from './sector-file.ts';

/** The streams and folders that stand at the top of a compound file (OLE 2). */
export interface Compound {
  /** Names of streams and folders. */
  names: readonly string[];
  /** The bytes of a stream; undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  name: string;
  isStream: boolean;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const ENTRY_SIZE = 128;
const STREAM = 2;

function readEntry(directory: Uint8Array, index: number): Entry {
  const view = new DataView(
    directory.buffer,
    directory.byteOffset + index * ENTRY_SIZE,
    ENTRY_SIZE,
  );
  const length = Math.min(64, view.getUint16(64, true)) / 2 - 1;
  const units = Array.from({ length: Math.max(0, length) }, (_, at) =>
    view.getUint16(at * 2, true),
  );
  return {
    name: String.fromCharCode(...units),
    isStream: view.getUint8(66) === STREAM,
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

/** The entries of the top folder, which stand in a tree. */
function topEntries(directory: Uint8Array, root: Entry): Entry[] {
  const count = Math.floor(directory.length / ENTRY_SIZE);
  const seen = new Set<number>();
  const found: Entry[] = [];
  const waiting = [root.child];
  while (waiting.length > 0) {
    const index = waiting.pop()!;
    if (index >= count || seen.has(index)) continue;
    seen.add(index);
    const entry = readEntry(directory, index);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** Opens a compound file that nobody vouches for. */
export function openCompound(bytes: Uint8Array): Compound {
  const file = new SectorFile(bytes);
  const directory = file.read(file.header32(0x30));
  const root = readEntry(directory, 0);
  const entries = topEntries(directory, root);
  const cutoff = file.header32(0x38);
  const readSmall = (start: number): Uint8Array => {
    const size = 2 ** file.header16(0x20);
    const table = toNumbers(file.read(file.header32(0x3c)));
    const small = file.read(root.start);
    return joinChain(start, table, (sector) => small.subarray(sector * size, (sector + 1) * size));
  };
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.find((each) => each.isStream && each.name === name);
    if (!entry) return undefined;
    const content = entry.size < cutoff ? readSmall(entry.start) : file.read(entry.start);
    return content.length < entry.size
      ? refuse('workbook-unreadable', {})
      : content.subarray(0, entry.size);
  };
  return { names: entries.map(({ name }) => name), read };
}
