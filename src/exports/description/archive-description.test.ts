import { expect, test } from 'vitest';
import { aSubject } from '#src/testing/described-plan.ts';
import { toArchive } from '../archive.ts';
import { describeArchive } from './archive-description.ts';

test('where the archive lies, how long it is, and when its data changed last', () => {
  expect(describeArchive(aSubject())).toEqual({
    path: '/aoba/reform/data/all.zip',
    bytes: toArchive(aSubject()).length,
    modified: '2020-12-01',
  });
});
