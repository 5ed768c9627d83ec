import { refuse } from './guard-fault.ts';
import type { SafeZip } from './guard-zip.ts';

interface PackageKind {
  /** A part that only this kind of package has. */
  part: string;
  actual: string;
  opensInExcel?: boolean;
}

const OTHERS: readonly PackageKind[] = [
  { part: 'word/document.xml', actual: 'Word 文書' },
  { part: 'ppt/presentation.xml', actual: 'PowerPoint のスライド' },
  { part: 'xl/workbook.bin', actual: 'Excel バイナリ ブック（.xlsb）', opensInExcel: true },
  { part: 'Index/Document.iwa', actual: 'Numbers や Pages の書類' },
  { part: 'Index.zip', actual: 'Numbers や Pages の書類' },
];

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

function refuseOpenDocument(zip: SafeZip): void {
  const type = zip.read('mimetype');
  if (type === undefined) return;
  const isSpreadsheet = new TextDecoder().decode(type).startsWith(SPREADSHEET);
  const actual = isSpreadsheet ? 'OpenDocument の表（.ods）' : 'OpenDocument の文書';
  refuse('workbook-format', { actual, opensInExcel: isSpreadsheet });
}

/** Ends the reading of a zip file that is something else than an .xlsx file. */
export function guardPackageKind(zip: SafeZip): void {
  refuseOpenDocument(zip);
  const other = OTHERS.find(({ part }) => zip.names.includes(part));
  if (other) {
    refuse('workbook-format', { actual: other.actual, opensInExcel: other.opensInExcel ?? false });
  }
  if (!zip.names.includes('[Content_Types].xml')) {
    refuse('workbook-format', { actual: '圧縮ファイル（ZIP）', opensInExcel: false });
  }
}
