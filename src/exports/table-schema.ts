import { ID_PATTERN } from '#src/domain/id.ts';
import { PERIOD_ID_PATTERN } from '#src/domain/period.ts';
import { absenceWords } from '#src/tables/cells/absence-words.ts';
import { orderCell } from '#src/tables/cells/number.ts';
import { csvColumns } from '#src/tables/published.ts';
import type { Column } from '#src/tables/table.ts';
import type { TableDescription } from './description/table-description.ts';

const PATTERNS: Readonly<Record<string, RegExp>> = { id: ID_PATTERN, period: PERIOD_ID_PATTERN };

/** Which tables, and which of their columns, a column names rows of. */
const REFERENCED: Readonly<Record<string, readonly [table: string, header: string]>> = {
  departments: ['departments', '名称'],
  indicators: ['indicators', '指標ID'],
  items: ['items', '項目ID'],
  outline: ['outline', '体系ID'],
};

/** Only numbers and dates are more than text to a program; a period's id is text of a known pattern. */
function fieldType({ cell }: Column): string {
  if (cell === orderCell) return 'integer';
  return cell.kind === 'number' || cell.kind === 'date' ? cell.kind : 'string';
}

/** Words in place of a value, where the column's values are of a type or a closed list; text says what it says. */
function missingValues({ cell }: Column): object {
  const words = cell.kind === 'text' ? [] : absenceWords(cell);
  if (words.length === 0) return {};
  const labelled = words.map(({ code, word }) => ({ value: word, label: code }));
  return { missingValues: [{ value: '', label: 'blank' }, ...labelled] };
}

/** A column is not required of a value where it may say why there is none. */
function constraintsOf({ cell, required }: Column): object {
  const { options, kind } = cell;
  const pattern = PATTERNS[kind]?.source;
  const constraints = {
    ...(required && absenceWords(cell).length === 0 && { required: true }),
    ...(options !== undefined && { enum: options }),
    ...(pattern !== undefined && { pattern }),
    ...(cell === orderCell && { minimum: 1 }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

function toField(column: Column) {
  const { key, header, description, example, unit } = column;
  return {
    name: header,
    title: header,
    type: fieldType(column),
    description: unit === undefined ? description : `${description}（単位：${unit}）`,
    example,
    ...(unit !== undefined && { unit }),
    key,
    ...constraintsOf(column),
    ...missingValues(column),
  };
}

function headersOf({ columns }: TableDescription, keys: readonly string[]): string[] {
  return keys
    .flatMap((key) => columns.filter((column) => column.key === key))
    .map(({ header }) => header);
}

/** What identifies a row: a primary key may have no gaps, so with an optional column it is a unique key. */
function keysOf(table: TableDescription): object {
  const { columns, identity } = table;
  const headers = headersOf(table, identity);
  return columns.every(({ key, required }) => required || !identity.includes(key))
    ? { primaryKey: headers }
    : { uniqueKeys: [headers] };
}

/** The row of the parent that a row of a child table belongs to. */
function parentKeys(table: TableDescription) {
  const { parent } = table;
  if (!parent) return [];
  const fields = headersOf(table, parent.identity);
  return [{ fields, reference: { resource: parent.name, fields } }];
}

/** A department is named in words, but by its id among departments; of two kinds of rows there is no one key. */
function foreignKeysOf(table: TableDescription, tables: ReadonlySet<string>): object {
  const named = csvColumns(table.columns).flatMap(({ header, references = '' }) => {
    const [resource = '', key = ''] = REFERENCED[references] ?? [];
    if (!tables.has(resource)) return [];
    const own = resource === table.name;
    const fields = own && resource === 'departments' ? '部署ID' : key;
    return [{ fields: [header], reference: { resource: own ? '' : resource, fields: [fields] } }];
  });
  const foreignKeys = [...parentKeys(table), ...named];
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}

/**
 * The Table Schema (Data Package v2) of a published CSV file.
 * @param tables names of the tables that lie beside it
 */
export function toTableSchema(table: TableDescription, tables: ReadonlySet<string>) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: csvColumns(table.columns).map(toField),
    ...keysOf(table),
    ...foreignKeysOf(table, tables),
  };
}
