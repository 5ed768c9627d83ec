import { expect, test } from 'vitest';
import { packIco } from './pack-ico.ts';

test('one picture stands behind a header of 22 bytes that says where it is and how long', () => {
  const ico = packIco(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 32);
  expect([...ico]).toEqual([
    // no meaning, an icon, one picture
    ...[0, 0, 1, 0, 1, 0],
    // 32 × 32, no palette, no meaning, one plane, 32 bits
    ...[32, 32, 0, 0, 1, 0, 32, 0],
    // 4 bytes, from the 22nd
    ...[4, 0, 0, 0, 22, 0, 0, 0],
    ...[0x89, 0x50, 0x4e, 0x47],
  ]);
});
