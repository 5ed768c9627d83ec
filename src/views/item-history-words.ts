import type { RatingColumn } from '#src/domain/form.ts';
import { moveOf, type Move } from '#src/domain/rating-move.ts';
import type { Scale } from '#src/domain/scale.ts';
import { describeRating, type RatingView } from './rating.ts';

/** A grade rises and falls; the work itself goes on and goes back. */
const GRADE_MOVES: Record<Move, string> = {
  up: 'から上がりました',
  down: 'から下がりました',
  across: 'から変わりました',
};
const STAGE_MOVES: Record<Move, string> = {
  up: 'から進みました',
  down: 'から戻りました',
  across: 'から変わりました',
};

/** A period, and its rating as far as it has one. */
interface Cell {
  periodName: string;
  rating?: RatingView;
}

function describeMove(column: RatingColumn, scale: Scale, before: string, after: string): string {
  if (before === after) return 'と同じです';
  const words = column.phase === 'check' ? GRADE_MOVES : STAGE_MOVES;
  return words[moveOf(column, scale, before, after)];
}

/** The last rating against the one before it; periods without a rating are passed over. */
export function describeTrack(
  column: RatingColumn,
  scale: Scale | undefined,
  cells: readonly Cell[],
): string {
  const rated = cells.filter((cell): cell is Required<Cell> => cell.rating !== undefined);
  const [before, last] = [rated.at(-2), rated.at(-1)];
  if (!last || !scale) return '';
  const now = `${last.periodName}は${describeRating(last.rating)}`;
  if (!before) return `${now}です。ほかの期には${column.header}がありません。`;
  const move = describeMove(column, scale, before.rating.code, last.rating.code);
  return `${now}で、${before.periodName}の${describeRating(before.rating)}${move}。`;
}
