import { expect, test } from 'vitest';
import { aCorrection, aDefinition, aPeriod, aPlan } from '#src/testing/builders.ts';
import { firstPublished, lastModified, publicationDate } from './publication.ts';

const periods = [aPeriod(), aPeriod({ id: '2020-h2' })];
const published = { '2020-h1': '2020-11-20', '2020-h2': '2021-05-20' };
const plan = aPlan({ periods, definition: aDefinition({ published }) });

test('a period was published when the plan says so', () => {
  expect(publicationDate(plan, '2020-h1')).toBe('2020-11-20');
  expect(publicationDate(plan, '2021-h1')).toBeUndefined();
});

test('data were issued with their first period and modified with the last', () => {
  expect(firstPublished(plan)).toBe('2020-11-20');
  expect(lastModified(plan)).toBe('2021-05-20');
});

test('a later correction modifies the data, an earlier one no more', () => {
  const corrections = [aCorrection({ date: '2021-06-01' }), aCorrection({ date: '2020-12-01' })];
  expect(lastModified({ ...plan, corrections })).toBe('2021-06-01');
  expect(lastModified({ ...plan, corrections: corrections.slice(1) })).toBe('2021-05-20');
  expect(firstPublished({ ...plan, corrections })).toBe('2020-11-20');
});

test('without dates nothing is said', () => {
  const bare = aPlan({ periods });
  expect([firstPublished(bare), lastModified(bare)]).toEqual([undefined, undefined]);
});
