import Papa from 'papaparse';
import type { SourceFile } from '#src/loading/source-file.ts';
import { departmentsTable } from '#src/tables/departments.ts';
import { itemsTable } from '#src/tables/items.ts';
import { outlineTable } from '#src/tables/outline.ts';
import { formatCell, type Table } from '#src/tables/table.ts';
import type { Department } from '#src/domain/department.ts';
import type { Item } from '#src/domain/item.ts';
import type { OutlineNode } from '#src/domain/outline.ts';
import { levelId } from './plan-yaml.ts';

/** Excel reads UTF-8 only with a byte order mark. */
const BOM = '\uFEFF';

const EXAMPLE_DEPARTMENTS: readonly Department[] = [
  { id: 'kikaku', name: '（例）企画課', kana: 'きかくか' },
  { id: 'zaisei', name: '（例）財政課', kana: 'ざいせいか' },
];

/** A table as a CSV file to be filled in with Excel. */
function toFile<Row>(
  folder: string,
  table: Table<Row>,
  rows: readonly Row[],
  keys: readonly string[],
): SourceFile {
  const columns = table.columns.filter(({ key }) => keys.includes(key));
  const values = rows.map((row) => table.toValues(row));
  const cells = values.map((row) => columns.map((column) => formatCell(column, row)));
  const text = Papa.unparse([columns.map(({ header }) => header), ...cells], { newline: '\r\n' });
  const bytes = new TextEncoder().encode(`${BOM}${text}\r\n`);
  return { path: `${folder}/${table.name}.csv`, bytes };
}

/** A first `departments.csv` with examples to write over. */
export function departmentsFile(folder: string): SourceFile {
  const keys = departmentsTable.columns.map(({ key }) => key);
  return toFile(folder, departmentsTable, EXAMPLE_DEPARTMENTS, keys);
}

/** One branch from the top level down: `part-1`, `part-1-1` … */
function branch(top: number, levels: readonly string[]): OutlineNode[] {
  const ids = levels.map((_, depth) => ['part', top, ...Array<number>(depth).fill(1)].join('-'));
  return levels.map((name, depth) => {
    const parent = ids[depth - 1];
    return {
      id: ids[depth]!,
      levelId: levelId(depth),
      number: depth === 0 ? String(top) : '1',
      name: `（例）${name}の名称`,
      ...(parent !== undefined && { parentId: parent }),
    };
  });
}

/** An outline with two branches; undefined for a plan without levels. */
export function outlineFile(folder: string, levels: readonly string[]): SourceFile | undefined {
  if (levels.length === 0) return undefined;
  const rows = [...branch(1, levels), ...branch(2, levels)];
  const keys = ['id', 'parentId', 'levelId', 'number', 'name', 'description'];
  return toFile(folder, outlineTable, rows, keys);
}

const EXAMPLE_ITEMS = ['市税の収納率の改善', '使用料の見直し', '窓口のオンライン化'];

/** A few items below the lowest level; the names say that they are to be replaced. */
export function itemsFile(
  folder: string,
  levels: readonly string[],
  departments: readonly string[],
): SourceFile {
  const names = departments.length > 0 ? departments : EXAMPLE_DEPARTMENTS.map(({ name }) => name);
  const lowest = [1, 2].map((top) => branch(top, levels).at(-1)?.id);
  const rows = EXAMPLE_ITEMS.map((name, index): Item => {
    const outlineId = lowest[index === 2 ? 1 : 0];
    return {
      id: `item-${index + 1}`,
      number: String(index + 1),
      name: `（例）${name}`,
      departments: [names[index % names.length]!],
      ...(outlineId !== undefined && { outlineId }),
    };
  });
  const keys = [
    'id',
    'number',
    'name',
    'departments',
    'summary',
    'start',
    'end',
    'sourceId',
    'sourcePage',
  ];
  return toFile(folder, itemsTable, rows, levels.length > 0 ? ['outlineId', ...keys] : keys);
}
