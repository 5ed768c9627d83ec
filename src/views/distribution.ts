import type { Scale } from '#src/domain/scale.ts';
import { describeRatings, type LevelCounts } from './distribution-sentence.ts';
import { formatPercent, percentOf } from './percent.ts';
import { buildRatingView, type RatingView } from './rating.ts';

export interface Segment extends RatingView {
  count: number;
  /** Whole percent of the items that were rated: `43%`, `1%未満`. */
  share: string;
}

/** How the ratings of some items are spread over their scale. */
export interface DistributionView {
  scaleName: string;
  /** What is counted: `項目`. */
  unit: string;
  /** Items that should have a rating. */
  total: number;
  /** Items that have one. */
  rated: number;
  /** One for each level of the scale, in its order, also where the count is 0. */
  segments: Segment[];
  /** The whole in one sentence, correct also when nothing or everything is rated alike. */
  sentence: string;
  /** That the shares do not add up to 100 %, where they do not. */
  rounding?: string;
}

function countCodes(scale: Scale, codes: readonly (string | undefined)[]): LevelCounts {
  return new Map(
    scale.levels.map(({ code }) => [code, codes.filter((each) => each === code).length]),
  );
}

const ROUNDED = '割合は四捨五入しているため、足しても100%になりません。';

/**
 * Counts ratings over a scale.
 * @param codes one entry for each item: its rating, or undefined when it has none
 */
export function buildDistribution(
  scale: Scale,
  codes: readonly (string | undefined)[],
): DistributionView {
  const counts = countCodes(scale, codes);
  const rated = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const segments = scale.levels.map(({ code }) => {
    const count = counts.get(code) ?? 0;
    return { ...buildRatingView(scale, code), count, share: formatPercent(count, rated) };
  });
  const shares = segments.map(({ count }) => percentOf(count, rated));
  const isRounded = rated > 0 && shares.reduce((sum, each) => sum + each) !== 100;
  return {
    scaleName: scale.name,
    unit: '項目',
    total: codes.length,
    rated,
    segments,
    sentence: describeRatings({ scale, counts, total: codes.length, rated }),
    ...(isRounded && { rounding: ROUNDED }),
  };
}
