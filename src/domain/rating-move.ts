import type { RatingColumn } from './form.ts';
import type { Scale, ScaleLevel } from './scale.ts';

/** Which way a rating went on its scale; `across` where the plan does not say which of the two stands higher. */
export type Move = 'up' | 'down' | 'across';

/** The levels from the lowest up, where those on track all stand at one end of the scale. */
function ascendingByTrack({ levels }: Scale): readonly ScaleLevel[] | undefined {
  const tracks = levels.map(({ onTrack }) => onTrack);
  if (tracks.includes(undefined) || !tracks.includes(true) || !tracks.includes(false)) {
    return undefined;
  }
  if (tracks.lastIndexOf(true) < tracks.indexOf(false)) return levels.toReversed();
  return tracks.lastIndexOf(false) < tracks.indexOf(true) ? levels : undefined;
}

/**
 * The levels from the lowest up. An order alone says which stage comes later, but not which of two
 * judgements is the better: S, A, B and 1, 2, 3 are both orders.
 */
function ascendingLevels({ phase }: RatingColumn, scale: Scale): readonly ScaleLevel[] | undefined {
  const isStage = scale.ordered === true && phase !== 'check';
  return ascendingByTrack(scale) ?? (isStage ? scale.levels : undefined);
}

/** Whether a column's ratings have a higher and a lower. */
export function hasDirection(column: RatingColumn, scale: Scale): boolean {
  return ascendingLevels(column, scale) !== undefined;
}

/** @param before, after two different codes of the scale */
export function moveOf(column: RatingColumn, scale: Scale, before: string, after: string): Move {
  const codes = ascendingLevels(column, scale)?.map(({ code }) => code) ?? [];
  const [from, to] = [codes.indexOf(before), codes.indexOf(after)];
  if (from < 0 || to < 0) return 'across';
  return to > from ? 'up' : 'down';
}
