import { expect, test } from 'vitest';
import { compoundFile } from '#src/testing/make-xls.ts';
import { openCompound } from './compound.ts';

const small = Uint8Array.from({ length: 100 }, (_, index) => index);
const large = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);

function withSector(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

test('streams are found by their names, small ones and large ones', () => {
  const compound = openCompound(compoundFile({ Workbook: large, Notes: small }));
  expect(compound.names).toContain('Workbook');
  expect(compound.read('Workbook')).toEqual(large);
  expect(compound.read('Notes')).toEqual(small);
  expect(compound.read('Other')).toBeUndefined();
});

test('only the top folder counts: what is embedded in a sheet has streams of its own', () => {
  const compound = openCompound(compoundFile({ Workbook: small, 'MBD1/WordDocument': small }));
  expect(compound.names).toContain('MBD1');
  expect(compound.names).not.toContain('WordDocument');
  expect(compound.read('MBD1')).toBeUndefined();
});

test('chains that never end are refused', () => {
  const bytes = compoundFile({ Workbook: large });
  const table = (new DataView(bytes.buffer).getUint32(0x4c, true) + 1) * 512;
  const looped = bytes.slice();
  const view = new DataView(looped.buffer);
  for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + sector * 4, 5, true);
  expect(() => openCompound(looped).read('Workbook')).toThrow();
});

test('sectors that are not there are refused', () => {
  const bytes = compoundFile({ Workbook: large });
  expect(() => openCompound(bytes.slice(0, 100_000)).read('Workbook')).toThrow();
  expect(() => openCompound(bytes.slice(0, 600))).toThrow();
  expect(() => openCompound(bytes.slice(0, 8))).toThrow();
  expect(() => openCompound(withSector(bytes, 0x30, 999_999))).toThrow();
  expect(() => openCompound(withSector(bytes, 0x1e, 0xffff))).toThrow();
});
