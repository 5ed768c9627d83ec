import type { ExaminedTable, Finding } from './examined-table.ts';
import { cellsOf, finding, isBlank, shorten } from './examined-table.ts';

const rowText = ({ cells }: ExaminedTable['rows'][number]): string =>
  shorten(cells.map(({ text }) => text).join(','));

const filledCount = ({ cells }: ExaminedTable['rows'][number]): number =>
  cells.filter(({ text }) => text.trim() !== '').length;

/** L1-02: a second header, or rows of another width after a blank one, are a second table. */
export function secondTables({ header, rows }: ExaminedTable): Finding[] {
  return rows
    .filter((row, index) => {
      const previous = rows[index - 1];
      const repeatsHeader =
        header.length > 0 && row.cells.every(({ text }, at) => text === header[at]);
      const isApart = previous !== undefined && isBlank(previous) && !isBlank(row);
      return repeatsHeader || (isApart && row.cells.length !== header.length);
    })
    .map((row) => ({ line: row.line, column: '', found: rowText(row) }));
}

/** L1-03: blank rows, and columns with neither a header nor a value. */
export function brokenByBlanks({ header, headerLine, rows }: ExaminedTable): Finding[] {
  const blankRows = rows
    .filter(isBlank)
    .map(({ line }) => ({ line, column: '', found: '空白の行' }));
  const blankColumns = header.flatMap((name, index) =>
    name.trim() === '' && rows.every(({ cells }) => (cells[index]?.text ?? '').trim() === '')
      ? [{ line: headerLine, column: `${index + 1}列目`, found: '空白の列' }]
      : [],
  );
  return [...blankRows, ...blankColumns];
}

/** L1-04: rows that are not of the table's width, and remarks that fill one cell only. */
export function strayTexts({ header, rows }: ExaminedTable): Finding[] {
  return rows
    .filter((row) => !isBlank(row))
    .filter(
      (row) => row.cells.length !== header.length || (header.length > 2 && filledCount(row) === 1),
    )
    .map((row) => ({ line: row.line, column: '', found: rowText(row) }));
}

/** L1-14: records that take several physical lines. */
export function severalLines({ records }: ExaminedTable): Finding[] {
  return records
    .filter(({ lines }) => lines > 1)
    .map(({ line, lines }) => ({ line, column: '', found: `${lines}行にわたる記録` }));
}

/** L1-15: an unquoted comma makes a record too long; stray quotation marks make it end elsewhere. */
export function unquotedCommas(table: ExaminedTable): Finding[] {
  const { header, records } = table;
  return records
    .filter(({ cells }) => cells.length > header.length || cells.some(({ malformed }) => malformed))
    .map((row) => ({ line: row.line, column: '', found: rowText(row) }));
}

/** L3-01: the header stands on line 1, the data begin on line 2. */
export function lateHeader({ header, headerLine, rows, declared }: ExaminedTable): Finding[] {
  const names = declared?.schema.fields.map(({ name }) => name) ?? [];
  const unknown = names.length > 0 && !header.some((name) => names.includes(name));
  const isTitle = header.filter((name) => name.trim() !== '').length < 2;
  const first = rows[0];
  return [
    ...(headerLine !== 1 || unknown || isTitle
      ? [{ line: 1, column: '', found: shorten(header.join(',')) || '空白の行' }]
      : []),
    ...(first === undefined || isBlank(first) || first.line !== headerLine + 1
      ? [{ line: headerLine + 1, column: '', found: '2行目にデータがない' }]
      : []),
  ];
}

const DITTO = /^(?:同上|同左|同じ|上に同じ|〃|々|仝|″|")$/;

/** L2-02: a mark for "as above", or nothing where every row has to have a value. */
export function omissions(table: ExaminedTable): Finding[] {
  const required = new Set(
    (table.declared?.schema.fields ?? [])
      .filter(({ constraints }) => constraints.required)
      .map(({ name }) => name),
  );
  return cellsOf(table)
    .filter(({ text, column }) => DITTO.test(text.trim()) || (text === '' && required.has(column)))
    .map((cell) => finding({ ...cell, text: cell.text === '' ? '空欄' : cell.text }));
}
