import { describe, expect, test } from 'vitest';
import type { RatingChanges } from '#src/changes/period-changes.ts';
import type { RatingMoveKind } from '#src/changes/rating-moves.ts';
import type { RatingColumn } from '#src/domain/form.ts';
import { aScale, aStageScale } from '#src/testing/builders.ts';
import { describeFirst, describeRatings, ratingName } from './changes-words.ts';

const grade: RatingColumn = {
  id: 'grade',
  header: '評価',
  phase: 'check',
  kind: 'rating',
  scale: 'grade',
};
const stage: RatingColumn = { ...grade, id: 'stage', header: '計画(P)', phase: 'plan' };

/** Ratings of which some moved, as many as `counts` says, and others stayed. */
function ratings(
  counts: Partial<Record<RatingMoveKind, number>>,
  same: number,
  rest: Partial<RatingChanges> = {},
): RatingChanges {
  const kinds = Object.entries(counts) as [RatingMoveKind, number][];
  const moves = kinds.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({
      itemId: `${kind}-${index}`,
      label: '',
      column: grade,
      kind,
    })),
  );
  const compared = same + moves.filter(({ kind }) => !['given', 'withdrawn'].includes(kind)).length;
  return { column: grade, hasDirection: true, moves, same, compared, ...rest };
}

describe('how the ratings went', () => {
  test.each<[string, RatingChanges, number, string]>([
    [
      'up, down and the same',
      ratings({ up: 5, down: 3 }, 71),
      79,
      '79項目のうち、評価が上がったのは5項目、下がったのは3項目、変わらないのは71項目です。',
    ],
    [
      'some not comparable',
      ratings({ up: 5, down: 3, given: 4 }, 60),
      79,
      '両方の期に評価がある68項目のうち、評価が上がったのは5項目、下がったのは3項目、変わらないのは60項目です。ほかの11項目は、どちらかの期に評価がありません。',
    ],
    ['all the same', ratings({}, 79), 79, '79項目すべてで、評価は前の期と同じです。'],
    [
      'all comparable ones the same',
      ratings({ withdrawn: 1 }, 2),
      3,
      '両方の期に評価がある2項目すべてで、評価は前の期と同じです。ほかの1項目は、どちらかの期に評価がありません。',
    ],
    ['a single one the same', ratings({}, 1), 1, '1項目で、評価は前の期と同じです。'],
    ['all up', ratings({ up: 2 }, 0), 2, '2項目すべてで、評価が上がりました。'],
    [
      'the only one that can be compared',
      ratings({ down: 1 }, 0),
      1,
      '1項目で、評価が下がりました。',
    ],
    [
      'none down',
      ratings({ up: 5 }, 3),
      8,
      '8項目のうち、評価が上がったのは5項目、変わらないのは3項目です。下がった項目はありません。',
    ],
    [
      'none up, none the same',
      ratings({ up: 1, down: 2 }, 0),
      4,
      '両方の期に評価がある3項目のうち、評価が上がったのは1項目、下がったのは2項目です。変わらない項目はありません。ほかの1項目は、どちらかの期に評価がありません。',
    ],
    ['none comparable', ratings({ given: 2 }, 0), 2, '両方の期に評価がある項目は、ありません。'],
    ['no items', ratings({}, 0), 0, '項目はまだありません。'],
    [
      'no higher and lower',
      ratings({ across: 8 }, 2, { hasDirection: false }),
      10,
      '10項目のうち、評価が変わったのは8項目、変わらないのは2項目です。',
    ],
  ])('%s', (_, changes, itemCount, sentence) => {
    expect(describeRatings(changes, itemCount, aScale())).toBe(sentence);
  });

  test('stages that all went on', () => {
    const changes = ratings({ up: 2 }, 0, { column: stage });
    expect(describeRatings(changes, 2, aStageScale())).toBe(
      '2項目すべてで、計画(P)の段階が進みました。',
    );
  });

  test('stages go on and back', () => {
    const changes = ratings({ up: 1, down: 2 }, 3, { column: stage });
    expect(describeRatings(changes, 6, aStageScale())).toBe(
      '6項目のうち、計画(P)の段階が進んだのは1項目、戻ったのは2項目、変わらないのは3項目です。',
    );
  });
});

test('a header that says stage is not called so twice', () => {
  expect(ratingName({ ...stage, header: '段階' }, aStageScale())).toBe('段階');
  expect(ratingName({ ...stage, header: '実施状況' }, aStageScale({ ordered: false }))).toBe(
    '実施状況',
  );
  expect(ratingName(grade, aScale())).toBe('評価');
});

test.each([
  ['2020', '年度ごと'],
  ['2020-h1', '半期ごと'],
  ['2020-q4', '四半期ごと'],
])('%s is the first of those %s', (id, words) => {
  expect(describeFirst(id)).toBe(
    `この計画で公開している${words}の報告は、この期が最初です。ここに載せた数は、次の期と比べるときの出発点になります。`,
  );
});
