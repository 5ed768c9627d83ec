import { describe, expect, test } from 'vitest';
import { makeZip, type ZipEntry } from '#src/testing/make-zip.ts';
import { FileFault } from './guard-fault.ts';
import { openZip } from './guard-zip.ts';

const MEGABYTE = 1024 * 1024;
const entry: ZipEntry = { name: 'a.xml', content: '<a>項目</a>' };

/** The code with which a zip file is refused, when it is opened or when its parts are read. */
function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    const zip = openZip(bytes);
    for (const name of zip.names) zip.read(name);
    return undefined;
  } catch (error) {
    if (error instanceof FileFault) return error.problem.code;
    throw error;
  }
}

function zip64Extra(unpacked: number, packed: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(20));
  view.setUint16(0, 1, true);
  view.setUint16(2, 16, true);
  view.setBigUint64(4, BigInt(unpacked), true);
  view.setBigUint64(12, BigInt(packed), true);
  return new Uint8Array(view.buffer);
}

test('parts are found by their names in whatever case', () => {
  const zip = openZip(makeZip([entry, { name: 'xl/b.xml', content: 'b'.repeat(100_000) }]));
  expect(zip.names).toEqual(['a.xml', 'xl/b.xml']);
  expect(new TextDecoder().decode(zip.read('A.XML'))).toBe('<a>項目</a>');
  expect(zip.read('xl/b.xml')).toHaveLength(100_000);
  expect(zip.read('c.xml')).toBeUndefined();
});

test('stored entries, comments at the end and sizes that follow are no fault', () => {
  const content = new TextEncoder().encode('stored');
  const stored: ZipEntry = {
    name: 'a',
    content,
    packedAs: content,
    directory: { method: 0 },
    local: { method: 0, flags: 8, packed: 0, unpacked: 0, crc: 0 },
  };
  const zip = makeZip([stored]);
  const withComment = Uint8Array.from([...zip.slice(0, -2), 3, 0, 1, 2, 3]);
  expect(new TextDecoder().decode(openZip(withComment).read('a'))).toBe('stored');
});

test('sizes in the field for large files are read there', () => {
  const packed = new Uint8Array([0x4b, 0x04, 0x00]);
  const large = { packed: 0xffffffff, unpacked: 0xffffffff };
  const zip = makeZip([
    {
      name: 'a',
      content: 'a',
      packedAs: packed,
      directory: large,
      local: large,
      extra: zip64Extra(1, 3),
    },
  ]);
  expect(new TextDecoder().decode(openZip(zip).read('a'))).toBe('a');
});

describe('names that lead out of the file are refused', () => {
  test.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/etc/passwd',
    'C:/evil.xml',
    'c:evil',
    'xl\\workbook.xml',
    '..\\evil',
    'a\0b',
  ])('%j', (name) => {
    expect(refusalOf(makeZip([{ ...entry, name }]))).toBe('workbook-unsafe-name');
  });

  test.each(['a..b.xml', 'xl/..rels', '[Content_Types].xml', 'xl/シート.xml'])(
    '%j is allowed',
    (name) => {
      expect(refusalOf(makeZip([{ ...entry, name }]))).toBeUndefined();
    },
  );
});

describe('headers that lie are refused', () => {
  const twice = [entry, { ...entry, name: 'b.xml' }];

  test.each<[string, Uint8Array]>([
    [
      'more content than the headers say',
      makeZip([{ ...entry, directory: { unpacked: 3 }, local: { unpacked: 3 } }]),
    ],
    ['two headers that differ', makeZip([{ ...entry, local: { unpacked: 3 } }])],
    ['two entries of one name', makeZip([entry, { ...entry, content: 'other' }])],
    ['two names that differ in case', makeZip([entry, { ...entry, name: 'A.xml' }])],
    ['two entries in one place', makeZip([entry, { ...twice[1]!, directory: { offset: 0 } }])],
    [
      'an entry that runs into the next one',
      makeZip([{ ...entry, directory: { packed: 40 }, local: { packed: 40 } }, ...twice.slice(1)]),
    ],
    ['more entries than any workbook has', makeZip([entry], 2001)],
    ['a million to one', makeZip([{ ...entry, content: new Uint8Array(MEGABYTE) }])],
  ])('%s', (_, bytes) => {
    expect(refusalOf(bytes)).toBe('workbook-bomb');
  });
});

test('more content than anyone would fill in is refused before it is unpacked', () => {
  const claims = { unpacked: 65 * MEGABYTE };
  const packedAs = new Uint8Array(400_000);
  const bytes = makeZip([{ name: 'a', content: '', packedAs, directory: claims, local: claims }]);
  expect(refusalOf(bytes)).toBe('workbook-too-large');
});

test('a password on an entry', () => {
  expect(refusalOf(makeZip([{ ...entry, directory: { flags: 1 } }]))).toBe('workbook-encrypted');
});

describe('damaged files', () => {
  const sound = makeZip([entry]);

  test.each<[string, Uint8Array]>([
    ['a checksum that does not fit', makeZip([{ ...entry, directory: { crc: 1 } }])],
    [
      'less content than promised',
      makeZip([{ ...entry, directory: { unpacked: 99 }, local: { unpacked: 99 } }]),
    ],
    ['an unknown way of packing', makeZip([{ ...entry, directory: { method: 12 } }])],
    ['an entry in the middle of nowhere', makeZip([{ ...entry, directory: { offset: 7 } }])],
    ['the end is missing', sound.slice(0, -1)],
    ['the beginning is missing', sound.slice(1)],
  ])('%s', (_, bytes) => {
    expect(refusalOf(bytes)).toBe('workbook-unreadable');
  });

  test('content that cannot be unpacked', () => {
    const packedAs = Uint8Array.of(0xff, 0xff, 0xff);
    expect(() => openZip(makeZip([{ ...entry, packedAs }])).read('a.xml')).toThrow();
  });
});
