import { ID_PATTERN } from '#src/domain/id.ts';
import { isLocalGovernmentCode } from '#src/domain/local-government-code.ts';
import type { ExaminedTable, Finding } from './examined-table.ts';
import { columnCells, declaredFields, finding, withGap } from './examined-table.ts';
import { findGap } from './source-gaps.ts';

/** What a program reads without help: an office document or a PDF begins with marks of its own. */
const BINARY = /^(?:PK|%PDF|\u{FFFD}|\u00D0\u00CF)|\u0000/u;

/** L1-01: the file is not text, or not a table. */
export function unreadableFormat(text: string, table: ExaminedTable): Finding[] {
  const isTable = table.file.endsWith('.csv') && table.header.length > 1;
  return isTable && !BINARY.test(text)
    ? []
    : [{ line: 1, column: '', found: 'カンマで区切った表ではない' }];
}

/** Codes that say nothing by themselves; a Japanese word does. */
const SYMBOL = /^[\u0020-\u007E○◎●△▲×✕☆★]+$/;

function explainedCodes({ neighbours }: ExaminedTable): Set<string | undefined> {
  const codes = neighbours.get('codes.csv') ?? [];
  return new Set(codes.filter((row) => row['意味'] !== '').map((row) => row['コード']));
}

/** What the other files of the folder call things. */
function namesElsewhere({ neighbours, file }: ExaminedTable): Set<string> {
  const others = [...neighbours].filter(([name]) => name !== file && name !== 'codes.csv');
  const cells = others.flatMap(([, rows]) => rows.flatMap((row) => Object.entries(row)));
  return new Set(cells.filter(([header]) => header.endsWith('ID')).map(([, text]) => text));
}

/** Columns of codes that are defined outside of the table: no key of its own, no key of a declared other. */
function foreignCodes(table: ExaminedTable): string[] {
  const { primaryKey = [], uniqueKeys = [], foreignKeys = [] } = table.declared?.schema ?? {};
  const declared = [primaryKey, ...uniqueKeys, ...foreignKeys.map(({ fields }) => fields)].flat();
  const named = new Set(declared);
  return declaredFields(table)
    .filter(({ constraints }) => constraints.pattern === ID_PATTERN.source)
    .map(({ name }) => name)
    .filter((name) => !named.has(name) && name !== '計画ID');
}

/** L3-02: symbols and codes that neither the code table nor another file explains. */
export function missingCodes(table: ExaminedTable): Finding[] {
  const explained = explainedCodes(table);
  const symbols = declaredFields(table)
    .filter(({ constraints }) => constraints.enum !== undefined)
    .map(({ name }) => name);
  const own = table.file === 'codes.csv' ? ['コード'] : symbols;
  const elsewhere = namesElsewhere(table);
  return [
    ...own
      .flatMap((name) => columnCells(table, name))
      .filter(({ text }) => SYMBOL.test(text) && !explained.has(text)),
    ...foreignCodes(table)
      .filter(() => table.file !== 'codes.csv')
      .flatMap((name) => columnCells(table, name))
      .filter(({ text }) => text !== '' && !explained.has(text) && !elsewhere.has(text)),
  ].map(finding);
}

const FORMAL_NAME = /[^\s]+(?:都|道|府|県|市|区|町|村)$/;

/** L3-06: rows that say neither a valid 全国地方公共団体コード nor the full name of a municipality. */
export function missingAreas(table: ExaminedTable): Finding[] {
  const names = columnCells(table, '団体名');
  return columnCells(table, '全国地方公共団体コード').flatMap((code, row) => {
    const name = names[row]?.text ?? '';
    const valid = code.text === '' ? FORMAL_NAME.test(name) : isLocalGovernmentCode(code.text);
    if (valid) return [];
    // Only a code that is not there can be one that the source does not say.
    const gap = code.text === '' ? findGap(table.neighbours, code.column, []) : undefined;
    return [withGap(finding({ ...code, text: code.text || name || '空欄' }), gap)];
  });
}

const ASCII_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** L3-08: columns without a definition or an ASCII name; encoding, byte order mark or last update not stated. */
export function missingMetadata(table: ExaminedTable): Finding[] {
  const { header, headerLine, declared, bom } = table;
  const about = (column: string, found: string): Finding => ({ line: headerLine, column, found });
  const fields = new Map(declared?.schema.fields.map((field) => [field.name, field]));
  const columns = header.flatMap((name) => {
    const field = fields.get(name);
    if (!field || field.description === '') return [about(name, '定義がない')];
    return ASCII_NAME.test(field.key) ? [] : [about(name, '英数字の名前がない')];
  });
  return [
    ...columns,
    ...(declared?.encoding === 'utf-8' ? [] : [about('', '文字コードの記載がない')]),
    ...(declared?.bom === bom ? [] : [about('', 'BOM の有無が記載と違う')]),
    ...(declared?.created === undefined ? [about('', '更新日の記載がない')] : []),
  ];
}
