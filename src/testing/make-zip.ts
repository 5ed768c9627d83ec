import { deflateSync, strToU8 } from 'fflate';

/** What the headers of an entry may say instead of the truth. */
interface ZipClaims {
  flags?: number;
  method?: number;
  crc?: number;
  packed?: number;
  unpacked?: number;
  /** Where the directory says that the entry begins. */
  offset?: number;
}

export interface ZipEntry {
  name: string;
  content: string | Uint8Array;
  /** Bytes in the place of the packed content. */
  packedAs?: Uint8Array;
  /** Of the directory alone. */
  directory?: ZipClaims;
  /** Of the header before the entry alone. */
  local?: ZipClaims;
  /** Bytes behind the name in the directory. */
  extra?: Uint8Array;
}

const DEFLATED = 8;

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function fields(...list: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = list.flatMap(([size, value]) =>
    Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

/** Flags, method, time, date, checksum and sizes: what both headers of an entry hold. */
function common({ flags = 0, method, crc, packed, unpacked }: Required<Omit<ZipClaims, 'offset'>>) {
  return fields([2, flags], [2, method], [2, 0], [2, 0x21], [4, crc], [4, packed], [4, unpacked]);
}

/**
 * A zip file whose headers may lie: its entries in order, however often a name comes back.
 * @param count what the directory's end says of the number of entries
 */
export function makeZip(entries: readonly ZipEntry[], count = entries.length): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, packedAs, directory: claims, local, extra } of entries) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const packed = packedAs ?? deflateSync(bytes);
    const truth = {
      flags: 0,
      method: DEFLATED,
      crc: crc32(bytes),
      packed: packed.length,
      unpacked: bytes.length,
    };
    const label = strToU8(name);
    const header = [[2, label.length] as const, [2, 0] as const];
    const body = Buffer.concat([
      fields([4, 0x04034b50], [2, 20]),
      common({ ...truth, ...local }),
      fields(...header),
      label,
      packed,
    ]);
    directory.push(
      fields([4, 0x02014b50], [2, 20], [2, 20]),
      common({ ...truth, ...claims }),
      fields([2, label.length], [2, extra?.length ?? 0], [2, 0], [2, 0], [2, 0], [4, 0]),
      fields([4, claims?.offset ?? offset]),
      label,
      extra ?? new Uint8Array(),
    );
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length]);
  return Buffer.concat([...bodies, list, end, fields([4, offset], [2, 0])]);
}
