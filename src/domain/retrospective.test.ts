import { expect, test } from 'vitest';
import { retrospectiveId, retrospectiveSections } from './retrospective.ts';

test('notes and anchors name a line by its kind and number', () => {
  expect(retrospectiveId({ kind: 'Try', number: '1' })).toBe('try-1');
});

test('sections stand in the order and words of the plan, undeclared ones behind under their codes', () => {
  expect(retrospectiveSections(undefined).map(({ name }) => name)).toEqual([
    'Keep',
    'Problem',
    'Try',
  ]);
  expect(retrospectiveSections({ sections: [{ code: 'Try', name: '次に' }] })).toEqual([
    { code: 'Try', name: '次に' },
    { code: 'Keep', name: 'Keep' },
    { code: 'Problem', name: 'Problem' },
  ]);
});
