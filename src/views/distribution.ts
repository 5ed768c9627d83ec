import type { Scale } from '#src/domain/scale.ts';
import { buildRatingView, type RatingView } from './rating.ts';

export interface Segment extends RatingView {
  count: number;
  /** Whole percent of the items that were rated. */
  percent: number;
}

/** How the ratings of some items are spread over their scale. */
export interface DistributionView {
  scaleName: string;
  /** Items that should have a rating. */
  total: number;
  /** Items that have one. */
  rated: number;
  /** One for each level of the scale, in its order, also where the count is 0. */
  segments: Segment[];
  /** The whole in one sentence, correct also when nothing or everything is rated alike. */
  sentence: string;
}

/** Whole percent; 0 of 0 is 0. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

function countCodes(scale: Scale, codes: readonly (string | undefined)[]): Map<string, number> {
  return new Map(
    scale.levels.map(({ code }) => [code, codes.filter((each) => each === code).length]),
  );
}

function onTrackSentence(scale: Scale, counts: Map<string, number>, rated: number): string {
  const levels = scale.levels.filter(({ onTrack }) => onTrack === true);
  if (levels.length === 0) return '';
  const count = levels.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0);
  const label = scale.onTrackLabel ?? levels.map(({ code, name }) => name ?? code).join('または');
  return `${label}は${count}項目（${percentOf(count, rated)}%）`;
}

function lastLevelSentence(scale: Scale, counts: Map<string, number>): string {
  const last = scale.levels.at(-1);
  if (last?.onTrack !== false) return '';
  const count = counts.get(last.code) ?? 0;
  const name = last.name === undefined ? last.code : `${last.name}（${last.code}）`;
  return count === 0 ? `${name}はありません。` : `${name}は${count}項目です。`;
}

function describe(scale: Scale, counts: Map<string, number>, total: number, rated: number): string {
  if (total === 0) return '対象の項目はありません。';
  if (rated === 0) return `${total}項目のうち、${scale.name}が付いた項目はまだありません。`;
  const onTrack = onTrackSentence(scale, counts, rated);
  const whole =
    rated === total
      ? `${total}項目のうち`
      : `${total}項目のうち${scale.name}が付いたのは${rated}項目で、そのうち`;
  const first =
    onTrack === '' ? `${whole.replace(/、?(の|その)うち$/, '')}です。` : `${whole}${onTrack}です。`;
  return first + lastLevelSentence(scale, counts);
}

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
    return { ...buildRatingView(scale, code), count, percent: percentOf(count, rated) };
  });
  const sentence = describe(scale, counts, codes.length, rated);
  return { scaleName: scale.name, total: codes.length, rated, segments, sentence };
}
