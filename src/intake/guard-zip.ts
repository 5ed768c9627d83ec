import { formatMegabytes, LIMITS } from './guard-limits.ts';
import { refuse } from './guard-fault.ts';
import { inflateExactly } from './guard-inflate.ts';
import { IN_EXTRA, readDirectory, type ZipEntry } from './guard-zip-directory.ts';

/** A zip file whose directory is sound; parts are unpacked one by one, when they are asked for. */
export interface SafeZip {
  /** Paths of every part, as the file spells them. */
  names: readonly string[];
  /** The bytes of a part; undefined when there is none of that name, in whatever case. */
  read(name: string): Uint8Array | undefined;
}

/** Where an entry's bytes stand, its header included. */
interface Extent {
  start: number;
  data: number;
  end: number;
}

const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Names that a careless program would write outside of its folder. */
function guardName({ name }: ZipEntry): void {
  const outside = /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..');
  if (outside) refuse('workbook-unsafe-name', { actual: name });
}

/** The header before an entry's bytes has to say what the directory says. */
function extentOf(view: DataView, entry: ZipEntry): Extent {
  const { offset: start, packed, unpacked } = entry;
  if (view.getUint32(start, true) !== LOCAL_HEADER) refuse('workbook-unreadable', {});
  const sizes = [view.getUint32(start + 18, true), view.getUint32(start + 22, true)];
  const same = (size: number | undefined, said: number): boolean =>
    size === said || size === IN_EXTRA;
  const sizesFollow = view.getUint16(start + 6, true) & SIZES_FOLLOW;
  if (!sizesFollow && !(same(sizes[0], packed) && same(sizes[1], unpacked))) {
    refuse('workbook-bomb', {});
  }
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return { start, data, end: data + packed };
}

/** Bytes that two entries share can be unpacked again and again. */
function guardOverlap(extents: readonly Extent[], limit: number): void {
  const sorted = extents.toSorted((a, b) => a.start - b.start);
  sorted.forEach(({ end }, index) => {
    const next = sorted[index + 1]?.start ?? limit;
    if (end > next) refuse(end > limit ? 'workbook-unreadable' : 'workbook-bomb', {});
  });
}

function guardSize({ packed, unpacked }: ZipEntry, total: number): void {
  if (unpacked > packed * LIMITS.ratio + 100_000) refuse('workbook-bomb', {});
  if (total <= LIMITS.unpackedBytes) return;
  const actual = `${formatMegabytes(total)} 以上`;
  const expected = formatMegabytes(LIMITS.unpackedBytes);
  refuse('workbook-too-large', { actual, expected, of: '展開した中身' });
}

/**
 * Opens a zip file that nobody vouches for. Refuses names that lead out of it, entries that share a
 * name or bytes, sizes that lie and more content than `LIMITS` allows, before anything is unpacked.
 */
export function openZip(bytes: Uint8Array): SafeZip {
  const view = viewOf(bytes);
  const { entries, start } = readDirectory(view);
  entries.forEach(guardName);
  if (entries.some(({ flags }) => flags & ENCRYPTED)) refuse('workbook-encrypted', {});
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size < entries.length) refuse('workbook-bomb', {});
  const extents = new Map(entries.map((entry) => [entry, extentOf(view, entry)]));
  guardOverlap([...extents.values()], start);
  let total = 0;
  const read = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name.toLowerCase());
    const extent = entry && extents.get(entry);
    if (!entry || !extent) return undefined;
    total += entry.unpacked;
    guardSize(entry, total);
    const packed = bytes.subarray(extent.data, extent.end);
    return inflateExactly(packed, entry);
  };
  return { names: entries.map(({ name }) => name), read };
}
