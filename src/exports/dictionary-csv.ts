import Papa from 'papaparse';
import type { DatasetDescription } from './description/dataset-description.ts';

const HEADER = [
  '表',
  '表の名称',
  '順',
  '列',
  'キー',
  '型',
  '単位',
  '必須',
  '値の一覧',
  '説明',
  '例',
];

/** The data dictionary of a plan: one row a column of a published table. */
export function toDictionaryCsv({ tables }: DatasetDescription): string {
  const rows = tables.flatMap(({ name, title, columns }) =>
    columns.map(({ header, key, cell, unit = '', required, description, example }, index) => [
      name,
      title,
      index + 1,
      header,
      key,
      cell.label,
      unit,
      required ? '必須' : '任意',
      (cell.options ?? []).join(';'),
      description,
      example,
    ]),
  );
  return `\uFEFF${Papa.unparse([HEADER, ...rows], { newline: '\r\n' })}\r\n`;
}
