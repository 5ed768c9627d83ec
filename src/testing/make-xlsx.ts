import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '#src/intake/cell-address.ts';
import {
  columnIndex,
  toCellSpec,
  toSerialDate,
  type CellSpec,
  type SheetSpec,
  type WorkbookSpec,
} from './workbook-spec.ts';

/** Parts of a package by their path: `xl/worksheets/sheet1.xml`. Change one to damage a workbook. */
export type Parts = Record<string, string | Uint8Array>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What cells refer to by number: number formats and texts. */
class Shared {
  readonly formats: string[] = ['General'];
  readonly strings: string[] = [];

  static #indexIn(list: string[], entry: string): number {
    return list.includes(entry) ? list.indexOf(entry) : list.push(entry) - 1;
  }

  format(code: string): number {
    return Shared.#indexIn(this.formats, code);
  }

  string(xml: string): number {
    return this.strings.push(xml) - 1;
  }
}

function stringXml({ text = '', runs, kana }: CellSpec): string {
  const t = (part: string): string => `<t xml:space="preserve">${escapeXml(part)}</t>`;
  const body = runs ? runs.map((run) => `<r><rPr><b/></rPr>${t(run)}</r>`).join('') : t(text);
  const phonetic = kana === undefined ? '' : `<rPh sb="0" eb="1">${t(kana)}</rPh><phoneticPr/>`;
  return `<si>${body}${phonetic}</si>`;
}

function valueXml(cell: CellSpec, shared: Shared, date1904: boolean): [type: string, xml: string] {
  const v = (value: string | number): string => `<v>${escapeXml(String(value))}</v>`;
  if (cell.date !== undefined) return ['n', v(toSerialDate(cell.date, date1904))];
  if (cell.number !== undefined) return ['n', v(cell.number)];
  if (cell.boolean !== undefined) return ['b', v(Number(cell.boolean))];
  if (cell.error !== undefined) return ['e', v(cell.error)];
  if (cell.formula !== undefined) return ['str', cell.text === undefined ? '' : v(cell.text)];
  if (cell.text === undefined && !cell.runs) return ['n', ''];
  return ['s', v(shared.string(stringXml(cell)))];
}

function cellXml(cell: CellSpec, address: string, shared: Shared, date1904: boolean): string {
  const format = cell.format ?? (cell.date === undefined ? 'General' : 'yyyy/m/d');
  const [type, value] = valueXml(cell, shared, date1904);
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  return `<c r="${address}" s="${shared.format(format)}" t="${type}">${formula}${value}</c>`;
}

function rowsXml({ rows, hiddenRows = [] }: SheetSpec, shared: Shared, date1904: boolean): string {
  return rows
    .map((cells, row) => {
      const xml = cells.map((like, column) => {
        const cell = toCellSpec(like);
        return cell ? cellXml(cell, cellAddress(row, column), shared, date1904) : '';
      });
      const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
      return `<row r="${row + 1}"${hidden}>${xml.join('')}</row>`;
    })
    .join('');
}

function colsXml({ hiddenColumns = [] }: SheetSpec): string {
  const cols = hiddenColumns.map((letters) => {
    const number = columnIndex(letters) + 1;
    return `<col min="${number}" max="${number}" width="9" hidden="1" customWidth="1"/>`;
  });
  return cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`;
}

function mergesXml({ merges = [] }: SheetSpec): string {
  const cells = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return cells === '' ? '' : `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function sheetXml(sheet: SheetSpec, shared: Shared, date1904: boolean): string {
  const data = `<sheetData>${rowsXml(sheet, shared, date1904)}</sheetData>`;
  const body = `${colsXml(sheet)}${data}${mergesXml(sheet)}`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}">${body}</worksheet>`;
}

function commentsXml({ rows }: SheetSpec): string {
  const list = rows.flatMap((cells, row) =>
    cells.flatMap((like, column) => {
      const comment = toCellSpec(like)?.comment;
      if (comment === undefined) return [];
      const text = `<text><r><t>${escapeXml(comment)}</t></r></text>`;
      return [`<comment ref="${cellAddress(row, column)}" authorId="0">${text}</comment>`];
    }),
  );
  const authors = '<authors><author>職員</author></authors>';
  const body = `${authors}<commentList>${list.join('')}</commentList>`;
  return list.length === 0 ? '' : `${HEAD}<comments xmlns="${MAIN}">${body}</comments>`;
}

function stylesXml({ formats }: Shared): string {
  const codes = formats.slice(1).map((code, index) => {
    return `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`;
  });
  const xfs = formats.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 163 + index}"/>`);
  const numFmts = codes.length === 0 ? '' : `<numFmts>${codes.join('')}</numFmts>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}">${numFmts}<cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

function workbookXml({ sheets, date1904 = false }: WorkbookSpec): string {
  const list = sheets.map(({ name, hidden = false }, index) => {
    const state = hidden === 'very' ? 'veryHidden' : hidden ? 'hidden' : 'visible';
    const id = index + 1;
    return `<sheet name="${escapeXml(name)}" sheetId="${id}" state="${state}" r:id="rId${id}"/>`;
  });
  const properties = `<workbookPr date1904="${Number(date1904)}"/>`;
  const body = `${properties}<sheets>${list.join('')}</sheets>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}">${body}</workbook>`;
}

/** A relationships part: ids count from `rId1`. */
export function relationshipsXml(targets: readonly [type: string, target: string][]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${HEAD}<Relationships xmlns="${namespace}">${list.join('')}</Relationships>`;
}

function contentTypesXml(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  const list = [
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    override('sharedStrings', 'sharedStrings'),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`worksheets/sheet${index + 1}`, 'worksheet'),
    ),
  ];
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `${HEAD}<Types xmlns="${namespace}">${defaults}${list.join('')}</Types>`;
}

/** The parts of a workbook as Excel would name them, before they are packed. */
export function xlsxParts(spec: WorkbookSpec): Parts {
  const shared = new Shared();
  const parts: Parts = {
    '[Content_Types].xml': contentTypesXml(spec.sheets.length),
    '_rels/.rels': relationshipsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(spec),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...spec.sheets.map(
        (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as [string, string],
      ),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  };
  spec.sheets.forEach((sheet, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, shared, spec.date1904 ?? false);
    const comments = commentsXml(sheet);
    if (comments === '') return;
    parts[`xl/comments${number}.xml`] = comments;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationshipsXml([
      ['comments', `../comments${number}.xml`],
    ]);
  });
  parts['xl/styles.xml'] = stylesXml(shared);
  parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${shared.strings.join('')}</sst>`;
  return parts;
}

/** A sound zip file of the given parts. The same parts give the same bytes. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2020, 0, 1), level: 6 });
}

/** The bytes of an .xlsx file. */
export function makeXlsx(spec: WorkbookSpec): Uint8Array {
  return zipParts(xlsxParts(spec));
}
