import type { Random } from './seeded-random.ts';

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

function somewhere(bytes: Uint8Array, random: Random): number {
  return random.below(bytes.length);
}

const cutShort: Damage = (bytes, random) => bytes.slice(0, somewhere(bytes, random));

const flipBit: Damage = (bytes, random) => {
  const at = somewhere(bytes, random);
  return bytes.with(at, bytes[at]! ^ (1 << random.below(8)));
};

const scatter: Damage = (bytes, random) => {
  const copy = bytes.slice();
  for (let left = random.below(20); left >= 0; left -= 1) {
    copy[somewhere(copy, random)] = random.below(256);
  }
  return copy;
};

/** Numbers in headers that are suddenly nothing, or as large as can be. */
const overwriteNumber: Damage = (bytes, random) => {
  const at = somewhere(bytes, random);
  return bytes.slice().fill(random.pick([0, 0x7f, 0x80, 0xff]), at, at + 4);
};

const moveAbout: Damage = (bytes, random) => {
  const from = somewhere(bytes, random);
  return bytes.slice().copyWithin(somewhere(bytes, random), from, from + random.below(64));
};

const insert: Damage = (bytes, random) => {
  const at = somewhere(bytes, random);
  const added = Array.from({ length: random.below(50) }, () => random.below(256));
  return Uint8Array.from([...bytes.slice(0, at), ...added, ...bytes.slice(at)]);
};

/** A file as a bad disk, a broken line or an ill will leaves it; the same numbers give the same damage. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const damage = random.pick([cutShort, flipBit, scatter, overwriteNumber, moveAbout, insert]);
  return damage(bytes, random);
}
