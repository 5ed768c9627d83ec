import { refuse } from './guard-fault.ts';

/** What a file is by its first bytes. */
export type FileKind = 'zip' | 'compound' | 'text';

interface Signature {
  bytes: string;
  actual: string;
  opensInExcel?: boolean;
}

/** Bytes as characters: `\x89PNG`. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF', actual: 'PDF' },
  { bytes: '\x89PNG', actual: '画像（PNG）' },
  { bytes: '\xff\xd8\xff', actual: '画像（JPEG）' },
  { bytes: 'GIF8', actual: '画像（GIF）' },
  { bytes: 'II*\0', actual: '画像（TIFF）' },
  { bytes: 'MM\0*', actual: '画像（TIFF）' },
  { bytes: '\x1f\x8b', actual: '圧縮ファイル（gzip）' },
  { bytes: "7z\xbc\xaf'\x1c", actual: '圧縮ファイル（7z）' },
  { bytes: 'Rar!', actual: '圧縮ファイル（RAR）' },
  { bytes: '{\\rtf', actual: 'リッチテキスト（RTF）' },
  { bytes: 'MIME-Version:', actual: 'ウェブページ（MHTML）', opensInExcel: true },
  { bytes: 'ID;P', actual: '古い表計算の形式（SYLK）', opensInExcel: true },
  { bytes: '\x09\0', actual: '古い Excel の形式（2.0）', opensInExcel: true },
  { bytes: '\x09\x02', actual: '古い Excel の形式（3.0）', opensInExcel: true },
  { bytes: '\x09\x04', actual: '古い Excel の形式（4.0）', opensInExcel: true },
];
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** A local header, or the end of a zip file without entries. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];

const HEAD_LENGTH = 4096;

/** The first bytes as characters, without the marks and zeros of UTF-8 and UTF-16. */
function headOf(bytes: Uint8Array): string {
  const characters = Array.from(bytes.subarray(0, HEAD_LENGTH), (byte) =>
    String.fromCharCode(byte),
  );
  return characters.join('');
}

/** Markup that Excel opens as a table although it is none, and that old systems call `.xls`. */
function refuseMarkup(head: string): void {
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  if (!/^\s*<[a-z!?]/i.test(text)) return;
  const actual = text.includes('office:spreadsheet')
    ? 'XML スプレッドシート 2003'
    : /<(?:!doctype )?html|<table/i.test(text)
      ? 'ウェブページ（HTML）'
      : 'XML';
  refuse('workbook-format', { actual, opensInExcel: actual !== 'XML' });
}

/** Tells what a file is from its content alone. @throws FileFault for a kind that cannot be read */
export function readFileKind(bytes: Uint8Array): FileKind {
  const head = headOf(bytes);
  if (ZIP.some((signature) => head.startsWith(signature))) return 'zip';
  if (head.startsWith(COMPOUND)) return 'compound';
  const known = SIGNATURES.find((each) => head.startsWith(each.bytes));
  if (known) {
    refuse('workbook-format', { actual: known.actual, opensInExcel: known.opensInExcel ?? false });
  }
  refuseMarkup(head);
  return 'text';
}
