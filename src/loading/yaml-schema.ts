import { z } from 'zod';
import type { YamlPath } from './parse-yaml.ts';

type Schema = z.core.$ZodType;

function unwrap(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function step(schema: Schema, key: string | number, data: unknown): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return (inner.shape as Record<string, Schema>)[key];
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodDiscriminatedUnion) return step(branchFor(inner, data), key, data);
  return undefined;
}

/** The branch whose discriminator the data holds; the first when it holds none of them. */
function branchFor(union: z.ZodDiscriminatedUnion, data: unknown): Schema {
  const fits = union.options.find(
    (option) =>
      option instanceof z.ZodObject &&
      Object.entries(option.shape as Record<string, Schema>).some(
        ([key, value]) =>
          value instanceof z.ZodLiteral && value.value === (data as Record<string, unknown>)[key],
      ),
  );
  return fits ?? union.options[0]!;
}

function child(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Record<string, unknown>)[key]
    : undefined;
}

/** The keys that a schema allows at a path of the data; empty where any key is allowed. */
export function allowedKeys(schema: Schema, data: unknown, path: YamlPath): string[] {
  let [current, value]: [Schema | undefined, unknown] = [schema, data];
  for (const key of path) {
    current = current && step(current, key, value);
    value = child(value, key);
  }
  const inner = current && unwrap(current);
  const object = inner instanceof z.ZodDiscriminatedUnion ? branchFor(inner, value) : inner;
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}
