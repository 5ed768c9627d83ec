import type { LineageCounts } from '#src/domain/lineage.ts';
import type { SideNames } from './lineage-side.ts';

type FlowKind = 'kept' | 'renamed' | 'merged' | 'ended' | 'added';

/** One band of the picture. `x` and `width` are percents, `y` and `height` are in em. */
interface FlowBand {
  kind: FlowKind;
  label: string;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Items as bands from the former plan (left) to the latter (right). */
export interface FlowView {
  from: { name: string; count: number };
  to: { name: string; count: number };
  bands: FlowBand[];
  /** In em. */
  height: number;
  /** The picture in words. */
  sentence: string;
  /** Whether some bands are thicker than their numbers, so that their labels fit. */
  stretched: boolean;
}

/** A line of text with a little air. */
const MIN_HEIGHT = 1.75;
/** The whole picture, bands that had to be made thicker aside. */
const MAX_HEIGHT = 22;
const GAP = 0.25;
const LEFT = { x: 0, width: 49 };
const RIGHT = { x: 51, width: 49 };
const ACROSS = { x: 0, width: 100 };

type Part = Pick<FlowBand, 'kind' | 'label' | 'count' | 'x' | 'width'>;

function stack(parts: readonly Part[], unit: number, top: number): FlowBand[] {
  let y = top;
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => {
      const height = Math.max(MIN_HEIGHT, part.count * unit);
      const band = { ...part, y, height };
      y += height + GAP;
      return band;
    });
}

const bottomOf = (bands: readonly FlowBand[], top: number): number =>
  bands.reduce((bottom, { y, height }) => Math.max(bottom, y + height + GAP), top);

function partsOf({ continued, renamed, merged, ended, added }: LineageCounts) {
  const kept = Math.max(0, continued - renamed);
  const rest = merged === 0 ? '終わった' : 'そのほか終わった';
  const across: Part[] = [
    { kind: 'kept', label: '同じ名前で続いた', count: kept, ...ACROSS },
    { kind: 'renamed', label: '名前が変わって続いた', count: renamed, ...ACROSS },
  ];
  const left: Part[] = [
    { kind: 'merged', label: '集約先あり', count: merged, ...LEFT },
    { kind: 'ended', label: rest, count: ended - merged, ...LEFT },
  ];
  const right: Part[] = [{ kind: 'added', label: '新しく加わった', count: added, ...RIGHT }];
  return { across, left, right };
}

/** The bands with their places; an em is at least one line of text high. */
export function buildFlow({ from, to }: SideNames, counts: LineageCounts): FlowView {
  const { across, left, right } = partsOf(counts);
  const total = counts.continued + Math.max(counts.ended, counts.added);
  const unit = total === 0 ? 0 : MAX_HEIGHT / total;
  const top = stack(across, unit, 0);
  const middle = bottomOf(top, 0);
  const sides = [...stack(left, unit, middle), ...stack(right, unit, middle)];
  const bands = [...top, ...sides];
  return {
    from: { name: from, count: counts.former },
    to: { name: to, count: counts.latter },
    bands,
    height: Math.max(0, bottomOf(bands, 0) - GAP),
    sentence: bands.map(({ label, count }) => `${label}${count}項目`).join('、'),
    stretched: bands.some(({ count }) => count * unit < MIN_HEIGHT),
  };
}
