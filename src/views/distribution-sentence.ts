import type { Scale, ScaleLevel } from '#src/domain/scale.ts';
import { formatPercent } from './percent.ts';

/** How often each level of a scale was given. */
export type LevelCounts = ReadonlyMap<string, number>;

interface Ratings {
  scale: Scale;
  counts: LevelCounts;
  /** Items that should have a rating, and those that have one. */
  total: number;
  rated: number;
}

const levelName = ({ code, name }: ScaleLevel): string =>
  name === undefined ? code : `${name}（${code}）`;

const givenLevels = ({ scale, counts }: Ratings): ScaleLevel[] =>
  scale.levels.filter(({ code }) => (counts.get(code) ?? 0) > 0);

/** What is on track: the plan's own word for it, else the names of its levels, joined. */
function onTrackName(
  { onTrackLabel }: Scale,
  levels: readonly ScaleLevel[],
  joint: 'と' | 'か',
): string {
  return onTrackLabel ?? levels.map(levelName).join(joint);
}

/** `未実施（C）は18項目です。`; empty where the last level does not mean failure. */
function describeLast({ scale, counts }: Ratings): string {
  const last = scale.levels.at(-1);
  if (last?.onTrack !== false) return '';
  const count = counts.get(last.code) ?? 0;
  return count === 0
    ? `${levelName(last)}はありません。`
    : `${levelName(last)}は${count}項目です。`;
}

/** A level in quotes; a bare code says with it of what it is a level. */
function quoteLevel({ name }: Scale, level: ScaleLevel): string {
  return `${level.name === undefined ? name : ''}「${levelName(level)}」`;
}

/** The number on each level that was given, where some items have no rating. */
function enumerateLevels(ratings: Ratings): string {
  const parts = givenLevels(ratings).map(
    (level) => `「${levelName(level)}」が${ratings.counts.get(level.code)}項目`,
  );
  return `${parts.join('、')}です。`;
}

/** Where every item has a rating and the scale does not say what is on track: the best level first. */
function describeLevels(ratings: Ratings): string {
  const { scale, counts, total, rated } = ratings;
  if (rated < total) return subject(ratings) + enumerateLevels(ratings);
  const levels = givenLevels(ratings);
  const countOf = ({ code }: ScaleLevel): number => counts.get(code) ?? 0;
  const parts = levels.slice(0, -1).map((level, index) => {
    const share = index === 0 ? `（${formatPercent(countOf(level), total)}）` : '';
    return `${countOf(level)}項目${share}が${quoteLevel(scale, level)}`;
  });
  const rest = levels
    .slice(-1)
    .map((level) => `残る${countOf(level)}項目は${quoteLevel(scale, level)}です。`);
  return `${subject(ratings)}${parts.join('、')}です。${rest.join('')}`;
}

/** `79項目のうち`, or how many were rated at all. */
function subject({ scale, total, rated }: Ratings): string {
  return rated === total
    ? `${total}項目のうち`
    : `${total}項目のうち${scale.name}が付いたのは${rated}項目で、`;
}

/** Where all that was rated is alike: one level, or on track as a whole. */
function describeAlike({ scale, total, rated }: Ratings, name: string): string {
  if (rated < total) {
    const all = rated === 1 ? '' : 'すべて';
    return `${total}項目のうち${scale.name}が付いたのは${rated}項目で、${all}${name}です。`;
  }
  return total === 1
    ? `1項目の${scale.name}は、${name}です。`
    : `${total}項目すべてが${name}です。`;
}

/** Where some of what was rated is on track, and some is not, or nothing is. */
function describeOnTrack(ratings: Ratings, levels: readonly ScaleLevel[], count: number): string {
  const { scale, total, rated } = ratings;
  const name = onTrackName(scale, levels, 'と');
  const all = rated === total;
  if (count === 0) {
    return `${subject(ratings)}${all ? '、' : ''}${name}の項目はありません。${describeLast(ratings)}`;
  }
  const together = scale.onTrackLabel === undefined && levels.length > 1 ? '合わせて' : '';
  const share = `${name}は${together}${count}項目（${formatPercent(count, rated)}）です。`;
  return `${subject(ratings)}${all ? '' : 'そのうち'}${share}${describeLast(ratings)}`;
}

/** The ratings of some items in a sentence or two, which hold also when none or all are alike. */
export function describeRatings(ratings: Ratings): string {
  const { scale, counts, total, rated } = ratings;
  if (total === 0) return '対象の項目はありません。';
  if (rated === 0) {
    const which = total === 1 ? '1項目に' : `${total}項目のどれにも`;
    return `${which}、${scale.name}はまだ付いていません。`;
  }
  const [only, ...others] = givenLevels(ratings);
  if (only && others.length === 0) return describeAlike(ratings, `「${levelName(only)}」`);
  const levels = scale.levels.filter(({ onTrack }) => onTrack === true);
  if (levels.length === 0) return describeLevels(ratings);
  const count = levels.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0);
  return count === rated
    ? describeAlike(ratings, onTrackName(scale, givenLevels(ratings), 'か'))
    : describeOnTrack(ratings, levels, count);
}
