import { expect, test } from 'vitest';
import { aDataset, aTerm } from '#src/testing/builders.ts';
import { toGlossaryJson } from './glossary-json.ts';
import { GlossaryDocumentSchema } from './schemas/document-schemas.ts';

test('the glossary as its file has it', () => {
  const term = aTerm({ aliases: ['ＰＤＣＡ'] });
  const document: unknown = JSON.parse(toGlossaryJson(aDataset({ glossary: [term] })));
  expect(document).toEqual({
    $schema: 'https://city.example/reform/schema/v1/glossary.json',
    url: 'https://city.example/reform/glossary/',
    license: 'CC-BY-4.0',
    terms: [term],
  });
  expect(GlossaryDocumentSchema.safeParse(document).success).toBe(true);
});
