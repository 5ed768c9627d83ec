import { expect, test } from 'vitest';
import { aContext, aDepartment, anIndicator, anItem, aNode } from '#src/testing/builders.ts';
import { buildVocabulary } from './search-vocabulary.ts';

const departments = [
  aDepartment({ kana: 'しみんか', formerNames: ['戸籍課'] }),
  aDepartment({ id: 'unused', name: '総務課' }),
];
const synonyms = [{ word: '委託', alternatives: ['民間委託', '外部委託'] }];

test('departments in charge with readings, official words with synonyms, words of names, each once', () => {
  const { dataset } = aContext(
    {
      items: [anItem({ name: '窓口の委託' }), anItem({ id: 'b', name: '市民課窓口の委託' })],
      indicators: [anIndicator()],
      outline: [aNode({ name: '税収の確保' })],
    },
    departments,
    {},
  );
  expect(buildVocabulary({ ...dataset, synonyms })).toEqual([
    ['市民課', 'しみんか', '戸籍課'],
    ['委託', '民間委託', '外部委託'],
    ['窓口'],
    ['市民課窓口'],
    ['経常収支比率'],
    ['税収'],
    ['確保'],
  ]);
});
