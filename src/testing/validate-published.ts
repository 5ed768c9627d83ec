import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv';
import formats from 'ajv-formats';
import { describeErrors } from './published-schemas.ts';

/** Published schemas let keys be added; what is published today has none that they do not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  const open = inner['type'] === 'object' && !('additionalProperties' in inner);
  return open ? { ...inner, additionalProperties: false } : inner;
}

/** Checks documents against our own published schemas, by the address under which each is published. */
export function publishedValidator(schemas: readonly string[]) {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  for (const text of schemas) ajv.addSchema(closed(JSON.parse(text)) as AnySchemaObject);
  return (address: string, document: unknown): string[] => {
    const validate = ajv.getSchema(address);
    if (!validate) return [`no schema at ${address}`];
    return validate(document) ? [] : describeErrors(validate.errors);
  };
}
