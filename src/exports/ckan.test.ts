import { expect, test } from 'vitest';
import { aDefinition } from '#src/testing/builders.ts';
import { aSubject } from '#src/testing/described-plan.ts';
import { CKAN_PACKAGE_SEARCH, schemaErrors } from '#src/testing/published-schemas.ts';
import { toCkan } from './ckan.ts';

interface Package {
  tags: { name: string }[];
  resources: { id: string; url: string }[];
}
interface Answer {
  result: { count: number; results: Package[] };
}
const answerOf = (...given: Parameters<typeof aSubject>) =>
  JSON.parse(toCkan(aSubject(...given).dataset)) as Answer;
const packageOf = (...given: Parameters<typeof aSubject>) => {
  const [only] = answerOf(...given).result.results;
  if (!only) throw new Error('no package');
  return only;
};

test('has the shape of package_search', () => {
  expect(schemaErrors(CKAN_PACKAGE_SEARCH, answerOf())).toEqual([]);
  expect(answerOf()).toMatchObject({ success: true, result: { count: 1 } });
});

test('a package is a plan', () => {
  const { resources, ...rest } = packageOf();
  expect(rest).toMatchObject({
    name: 'aoba-reform',
    title: '青葉市 改革プラン',
    license_id: 'CC-BY-4.0',
    organization: { name: 'aoba', title: '青葉市' },
    num_resources: resources.length,
    extras: [
      { key: 'spatial_text', value: '青葉市' },
      { key: 'frequency', value: 'half-year' },
      { key: 'temporal_start', value: '2020-04-01' },
      { key: 'temporal_end', value: '2022-03-31' },
      { key: 'issued', value: '2020-12-01' },
      { key: 'modified', value: '2020-12-01' },
      { key: 'local_government_code', value: '271004' },
    ],
  });
});

test('a resource keeps its id when its content changes, and shares it with no other', () => {
  const before = packageOf().resources;
  const after = packageOf({ description: '別の説明', license: 'PDL-1.0' }).resources;
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
});

test('tags hold only what CKAN allows', () => {
  const definition = aDefinition({ title: '行革「プラン」（第2期）ー改 ver.2' });
  const tags = packageOf({}, { definition }).tags.map(({ name }) => name);
  expect(tags).toContain('行革 プラン 第2期 ー改 ver.2');
  expect(schemaErrors(CKAN_PACKAGE_SEARCH, answerOf({}, { definition }))).toEqual([]);
});
