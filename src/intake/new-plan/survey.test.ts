import { expect, test } from 'vitest';
import { loadFixture } from '#src/testing/load-fixture.ts';
import { surveyData } from './survey.ts';

test('what a folder holds', () => {
  expect(surveyData(loadFixture('_base'))).toEqual({
    hasSite: true,
    publishers: [
      { id: 'mihon', name: '見本市', departments: ['企画課', '納税課'], planIds: ['plan'] },
    ],
  });
});

test('an empty folder, and one that has only begun', () => {
  expect(surveyData([])).toEqual({ hasSite: false, publishers: [] });
  const bytes = new TextEncoder().encode('名前: 青葉市');
  expect(surveyData([{ path: 'aoba/publisher.yaml', bytes }])).toEqual({
    hasSite: false,
    publishers: [{ id: 'aoba', planIds: [] }],
  });
});
