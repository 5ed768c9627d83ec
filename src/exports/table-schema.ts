import { ID_PATTERN } from '#src/domain/id.ts';
import { PERIOD_ID_PATTERN } from '#src/domain/period.ts';
import { absenceWords } from '#src/tables/cells/absence-words.ts';
import { orderCell } from '#src/tables/cells/number.ts';
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
    ...(kind !== 'list' && options !== undefined && { enum: options }),
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

/** What identifies a row: a primary key may have no gaps, so with an optional column it is a unique key. */
function keysOf({ columns, identity }: TableDescription): object {
  const own = identity.flatMap((key) => columns.filter((column) => column.key === key));
  const headers = own.map(({ header }) => header);
  return own.every(({ required }) => required)
    ? { primaryKey: headers }
    : { uniqueKeys: [headers] };
}

/** A department is named in words, but by its id among departments; of two kinds of rows there is no one key. */
function foreignKeysOf({ name, columns }: TableDescription, tables: ReadonlySet<string>): object {
  const foreignKeys = columns.flatMap(({ header, references = '', cell }) => {
    const [table = '', named = ''] = REFERENCED[references] ?? [];
    if (cell.kind === 'list' || !tables.has(table)) return [];
    const own = table === name;
    const fields = own && table === 'departments' ? '部署ID' : named;
    return [{ fields: [header], reference: { resource: own ? '' : table, fields: [fields] } }];
  });
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}

/**
 * The Table Schema (Data Package v2) of a published CSV file.
 * @param tables names of the tables that lie beside it
 */
export function toTableSchema(table: TableDescription, tables: ReadonlySet<string>) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(toField),
    ...keysOf(table),
    ...foreignKeysOf(table, tables),
  };
}
