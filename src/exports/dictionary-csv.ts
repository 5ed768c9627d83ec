import Papa from 'papaparse';
import { childTableName } from '#src/tables/published.ts';
import type { DatasetDescription } from './description/dataset-description.ts';
import type { TableDescription } from './description/table-description.ts';

const HEADER = ['表', '表の名称', '順', '列', 'キー', 'CSV', '型', '単位', '必須', '説明', '例'];
const VALUES_HEADER = ['表', '列', '順', '値'];

const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`;

function columnRows({ name, title, columns }: TableDescription): (string | number)[][] {
  return columns.map((column, index) => {
    const { header, key, cell, unit = '', required, description, example } = column;
    return [
      name,
      title,
      index + 1,
      header,
      key,
      `${cell.inner ? childTableName(name, column) : name}.csv`,
      (cell.inner ?? cell).label,
      unit,
      required ? '必須' : '任意',
      description,
      example,
    ];
  });
}

/** The data dictionary of a plan: one row a column, with the CSV file in which it stands. */
export function toDictionaryCsv({ tables }: DatasetDescription): string {
  return toCsv([HEADER, ...tables.flatMap(columnRows)]);
}

/** The closed lists of values that columns have, one value a row. */
export function toDictionaryValuesCsv({ tables }: DatasetDescription): string {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.flatMap(({ header, cell }) =>
      (cell.options ?? []).map((value, index) => [name, header, index + 1, value]),
    ),
  );
  return toCsv([VALUES_HEADER, ...rows]);
}
