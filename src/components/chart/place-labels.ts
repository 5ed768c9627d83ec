import { boxAround, isInside, overlaps, type Box } from './boxes.ts';
import { BASELINE } from './frame.ts';
import { round } from './number-text.ts';
import { textWidth } from './text-width.ts';

export interface Spot {
  x: number;
  y: number;
}

export interface PlacedLabel extends Spot {
  text: string;
}

interface Surroundings {
  fontSize: number;
  /** Where labels may stand. */
  room: Box;
  /** What no label may cover. */
  taken: readonly Box[];
  /** Strokes that labels avoid when they can. */
  strokes: readonly (readonly [Spot, Spot])[];
}

/** A wish: the places that suit a label, the best first. */
export interface WantedLabel {
  text: string;
  /** Middles of the label, given its size. */
  places(width: number, height: number): Spot[];
}

const SAMPLES = 12;

/** How much of a stroke a box hides, by samples. */
function hidden(box: Box, [from, to]: readonly [Spot, Spot]): number {
  const spots = Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES);
  return spots.filter((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return overlaps(boxAround(x, y, 1, 1), box);
  }).length;
}

/**
 * Finds a place for each value: inside the room, off everything taken and off the other labels, off the
 * strokes where possible. Undefined where there is none; the first ones choose first.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  { fontSize, room, taken, strokes }: Surroundings,
): (PlacedLabel | undefined)[] {
  const used = [...taken];
  return wanted.map(({ text, places }) => {
    const [width, height] = [textWidth(text, fontSize) * 1.05 + 2, fontSize];
    const [best] = places(width, height)
      .map((spot) => ({ spot, box: boxAround(spot.x, spot.y, width, height) }))
      .filter(({ box }) => isInside(box, room) && !used.some((each) => overlaps(each, box)))
      .map((each) => ({ ...each, cost: strokes.reduce((n, s) => n + hidden(each.box, s), 0) }))
      .sort((a, b) => a.cost - b.cost);
    if (!best) return undefined;
    used.push(best.box);
    return { text, x: round(best.spot.x), y: round(best.spot.y + fontSize * BASELINE) };
  });
}
