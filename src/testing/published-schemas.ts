/** The published schemas of other people's formats, as far as our descriptors use them. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';

const FOLDER = new URL('schemas/', import.meta.url);

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
for (const name of readdirSync(FOLDER)) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as AnySchemaObject);
}

export const DATA_PACKAGE = 'https://datapackage.org/profiles/2.0/datapackage.json';
export const PROJECT_OPEN_DATA = 'https://project-open-data.cio.gov/v1.1/schema/catalog.json';
export const CKAN_PACKAGE_SEARCH = 'https://docs.ckan.org/package_search.json';
export const OEMBED = 'https://oembed.com/rich.json';
export const JSON_FEED = 'https://jsonfeed.org/version/1.1';

/** `/dataset/0/title must be string`; a finding that only says that a part of it failed is left out. */
export function describeErrors(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** Why a document does not conform to one of the schemas; empty when it does. */
export function schemaErrors(schema: string, document: unknown): string[] {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`no such schema: ${schema}`);
  return validate(document) ? [] : describeErrors(validate.errors);
}
