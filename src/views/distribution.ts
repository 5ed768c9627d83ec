import type { Scale, ScaleLevel } from '#src/domain/scale.ts';
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

/** Whole percent; 0 of 0 is 0. 100 means all and 0 means none: 199 of 200 is 99. */
export function percentOf(part: number, whole: number): number {
  if (part === 0) return 0;
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}

function countCodes(scale: Scale, codes: readonly (string | undefined)[]): Map<string, number> {
  return new Map(
    scale.levels.map(({ code }) => [code, codes.filter((each) => each === code).length]),
  );
}

const levelName = ({ code, name }: ScaleLevel): string =>
  name === undefined ? code : `${name}（${code}）`;

/** `計画どおり以上は68項目（86%）です。`; empty for a scale that does not say what is on track. */
function onTrackSentence(scale: Scale, counts: Map<string, number>, rated: number): string {
  const levels = scale.levels.filter(({ onTrack }) => onTrack === true);
  if (levels.length === 0) return '';
  const count = levels.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0);
  const names = levels.map(levelName).join('と');
  const together = levels.length > 1 ? '合わせて' : '';
  const label =
    scale.onTrackLabel === undefined ? `${names}は${together}` : `${scale.onTrackLabel}は`;
  return `${label}${count}項目（${percentOf(count, rated)}%）です。`;
}

function lastLevelSentence(scale: Scale, counts: Map<string, number>): string {
  const last = scale.levels.at(-1);
  if (last?.onTrack !== false) return '';
  const count = counts.get(last.code) ?? 0;
  const name = levelName(last);
  return count === 0 ? `${name}はありません。` : `${name}は${count}項目です。`;
}

/** What goes before the number on track, or stands alone where the scale has no such number. */
function ratedSentence({ name }: Scale, total: number, rated: number, hasMore: boolean): string {
  if (rated === total) {
    return hasMore ? `${total}項目のうち` : `${total}項目すべてに${name}が付いています。`;
  }
  const partly = `${total}項目のうち${name}が付いたのは${rated}項目で`;
  return hasMore ? `${partly}、そのうち` : `${partly}す。`;
}

function describe(scale: Scale, counts: Map<string, number>, total: number, rated: number): string {
  if (total === 0) return '対象の項目はありません。';
  if (rated === 0) return `${total}項目のうち、${scale.name}が付いた項目はまだありません。`;
  const onTrack = onTrackSentence(scale, counts, rated);
  const first = ratedSentence(scale, total, rated, onTrack !== '');
  return first + onTrack + lastLevelSentence(scale, counts);
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
