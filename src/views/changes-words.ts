import type { RatingChanges } from '#src/changes/period-changes.ts';
import type { RatingMoveKind } from '#src/changes/rating-moves.ts';
import type { RatingColumn } from '#src/domain/form.ts';
import { formatPeriod, periodOf, type Cycle } from '#src/domain/period.ts';
import type { Scale } from '#src/domain/scale.ts';

/** `令和2年度（2020年度）下半期に変わったこと` */
export function changesHeading(periodId: string): string {
  return `${formatPeriod(periodId)}に変わったこと`;
}

const CYCLE_WORDS: Record<Cycle, string> = {
  year: '年度ごと',
  'half-year': '半期ごと',
  quarter: '四半期ごと',
};

/** Why there is nothing to compare a period with. */
export function describeFirst(periodId: string): string {
  const every = CYCLE_WORDS[periodOf(periodId).cycle];
  return `この計画で公開している${every}の報告は、この期が最初です。ここに載せた数は、次の期と比べるときの出発点になります。`;
}

/** What rises and falls: a grade by its header, a stage as such. */
export function ratingName({ header, phase }: RatingColumn, scale: Scale | undefined): string {
  const isStage = scale?.ordered === true && phase !== 'check';
  return isStage && !header.endsWith('段階') ? `${header}の段階` : header;
}

/** What became of a rating, in words that judge nothing: `上がった`, `進んだ`. */
export function moveWord({ phase }: RatingColumn, kind: RatingMoveKind): string {
  const [up, down] = phase === 'check' ? ['上がった', '下がった'] : ['進んだ', '戻った'];
  return { up, down, across: '変わった', given: '付いた', withdrawn: 'なくなった' }[kind] ?? '';
}

/** `両方の期に評価がある68項目`; all items where each has a rating in both. */
function nameCompared(name: string, compared: number, itemCount: number): string {
  return compared === itemCount ? `${itemCount}項目` : `両方の期に${name}がある${compared}項目`;
}

/** The items left over: `ほかの11項目は、どちらかの期に評価がありません。`; empty when there are none. */
function describeRest(name: string, rest: number): string {
  return rest === 0 ? '' : `ほかの${rest}項目は、どちらかの期に${name}がありません。`;
}

/** The words for a move at the end of a sentence. */
const ENDINGS: Readonly<Record<string, string>> = {
  上がった: '上がりました',
  下がった: '下がりました',
  進んだ: '進みました',
  戻った: '戻りました',
  変わった: '変わりました',
};

/** How many items went which way. */
function countMoves({ column, hasDirection, moves, same }: RatingChanges) {
  const kinds: RatingMoveKind[] = hasDirection ? ['up', 'down'] : ['across'];
  const counts = kinds.map((kind) => ({
    word: moveWord(column, kind),
    count: moves.filter((move) => move.kind === kind).length,
  }));
  const all = [...counts, { word: '変わらない', count: same }];
  const isAny = ({ count }: { count: number }): boolean => count > 0;
  return { some: all.filter(isAny), none: all.filter((each) => !isAny(each)) };
}

/** `評価が上がったのは5項目、変わらないのは60項目です。下がった項目はありません。` */
function describeMoves(changes: RatingChanges, whole: string, name: string): string {
  const { some, none } = countMoves(changes);
  const [only] = some;
  if (only && some.length === 1) {
    const all = changes.compared === 1 ? '' : 'すべて';
    return `${whole}${all}で、${name}が${ENDINGS[only.word] ?? only.word}。`;
  }
  const counts = some.map(({ word, count }) => `${word}のは${count}項目`).join('、');
  const absent = none.map(({ word }) => `${word}項目`).join('、');
  return `${whole}のうち、${name}が${counts}です。${absent === '' ? '' : `${absent}はありません。`}`;
}

/** How one rating column's ratings went, in a sentence or two that hold also when nothing moved. */
export function describeRatings(changes: RatingChanges, itemCount: number, scale?: Scale): string {
  const { column, same, compared } = changes;
  const name = ratingName(column, scale);
  if (itemCount === 0) return '項目はまだありません。';
  if (compared === 0) return `両方の期に${name}がある項目は、ありません。`;
  const whole = nameCompared(name, compared, itemCount);
  const rest = describeRest(name, itemCount - compared);
  if (same === compared) {
    const all = compared === 1 ? '' : 'すべて';
    return `${whole}${all}で、${name}は前の期と同じです。${rest}`;
  }
  return describeMoves(changes, whole, name) + rest;
}
