import { expect, test } from 'vitest';
import type { Answer } from '#src/domain/progress.ts';
import { progressTable } from '#src/tables/progress.ts';
import { aDefinition, anItem, aPlan, aProgress } from '#src/testing/builders.ts';
import { compareRows } from './compare-rows.ts';
import { planWords } from './plan-words.ts';
import { ratingMoves } from './rating-moves.ts';
import { tableSide } from './table-side.ts';

const definition = aDefinition();
const words = planWords(aPlan({ items: [anItem({ id: 'x', name: '窓口' })] }));

type Answers = Record<string, Answer>;

function movesBetween(before: Answers, after: Answers): string[] {
  const side = (answers: Answers) =>
    tableSide(progressTable(definition), [aProgress('x', answers)], words);
  return ratingMoves(definition, compareRows(side(before), side(after))).map(
    (move) =>
      `${move.label} ${move.column.id} ${move.kind} ${move.before?.text} ${move.after?.text}`,
  );
}

test.each<[Answers, Answers, string[]]>([
  [{ grade: 'B' }, { grade: 'S' }, ['窓口 grade up B S']],
  [{ grade: 'A' }, { grade: 'C' }, ['窓口 grade down A C']],
  [{ stage: '推進' }, { stage: '調査' }, ['窓口 stage down 推進 調査']],
  [{}, { grade: 'A' }, ['窓口 grade given undefined A']],
  [{ grade: 'A' }, {}, ['窓口 grade withdrawn A undefined']],
  [{ grade: { absence: 'unpublished' } }, { grade: 'A' }, ['窓口 grade given 未公表 A']],
  [{ grade: 'A' }, { grade: { absence: 'cancelled' } }, ['窓口 grade withdrawn A 中止']],
  [{ grade: 'A', activity: 'x' }, { grade: 'A', activity: 'y' }, []],
])('from %j to %j', (before, after, expected) => {
  expect(movesBetween(before, after)).toEqual(expected);
});

test('the columns stand in the order of the form', () => {
  const moves = movesBetween({ grade: 'A', stage: '調査' }, { grade: 'B', stage: '準備' });
  expect(moves).toEqual(['窓口 stage up 調査 準備', '窓口 grade down A B']);
});

test('a report that is new or gone has not moved', () => {
  const side = (...ids: string[]) =>
    tableSide(
      progressTable(definition),
      ids.map((id) => aProgress(id, { grade: 'A' })),
      words,
    );
  expect(ratingMoves(definition, compareRows(side('x'), side('y')))).toEqual([]);
});
