import { AbsentSchema, ABSENCES, STATED_NONE } from '#src/domain/absence.ts';
import type { Column } from '#src/tables/table.ts';
import type { TableDescription } from './description/table-description.ts';

/** Whether a cell of the column may hold `未実施` … in place of a value. */
function mayBeAbsent({ cell }: Column): boolean {
  const parsed = cell.parse(STATED_NONE.word);
  return 'value' in parsed && AbsentSchema.safeParse(parsed.value).success;
}

/** Only numbers and dates are more than text to a program; a period's id is text of a known pattern. */
function fieldType({ cell }: Column): string {
  return cell.kind === 'number' || cell.kind === 'date' ? cell.kind : 'string';
}

/** Words that stand in a typed column where there is no value; in a text column they are what it says. */
function missingValues(column: Column): object {
  if (fieldType(column) === 'string' || !mayBeAbsent(column)) return {};
  const words = [STATED_NONE, ...ABSENCES].map(({ code, word }) => ({ value: word, label: code }));
  return { missingValues: [{ value: '', label: 'blank' }, ...words] };
}

function constraintsOf(column: Column): object {
  const { options, kind } = column.cell;
  const closed = kind !== 'list' && options !== undefined && !mayBeAbsent(column);
  const constraints = {
    ...(column.required && { required: true }),
    ...(closed && { enum: options }),
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

/** The Table Schema (Data Package v2) of a published CSV file. */
export function toTableSchema({ columns, identity }: TableDescription) {
  const headers = new Map(columns.map(({ key, header }) => [key, header]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(toField),
    primaryKey: identity.map((key) => headers.get(key) ?? key),
  };
}
