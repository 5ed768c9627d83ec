import { AbsentSchema } from '#src/domain/absence.ts';
import type { Values } from '#src/tables/table.ts';

/** An absence as published: `{ "value": null, "absence": "not-conducted" }`. */
function toJsonValue(value: unknown): unknown {
  const absent = AbsentSchema.safeParse(value);
  return absent.success ? { value: null, absence: absent.data.absence } : value;
}

/** Values by ASCII key; numbers stay numbers, absences are typed, empty cells are left out. */
export function toJsonValues(values: Values): Values {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, toJsonValue(value)]));
}

/** JSON text as every published file has it: indented, with a final line break. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
