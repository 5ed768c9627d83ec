import type { LineageCounts } from '#src/domain/lineage.ts';
import type { SideNames } from './lineage-side.ts';

const all = (count: number): string => (count === 1 ? '' : 'すべて');

function describeFormer({ from }: SideNames, { former, continued, ended }: LineageCounts): string {
  if (former === 0) return `${from}の項目は載っていません。`;
  if (ended === 0) return `${from}の${former}項目は、${all(former)}続きました。`;
  if (continued === 0) return `${from}の${former}項目は、${all(former)}終わりました。`;
  return `${from}の${former}項目のうち${continued}項目が続き、${ended}項目が終わりました。`;
}

function describeLatter({ to }: SideNames, { latter, added }: LineageCounts): string {
  if (latter === 0) return `${to}の項目は載っていません。`;
  if (added === 0) return `${to}で新しく加わった項目はなく、${latter}項目になりました。`;
  if (added === latter) return `${to}の${latter}項目は、${all(latter)}新しい項目です。`;
  return `${to}では${added}項目が新しく加わり、${latter}項目になりました。`;
}

/** Splits and mergers within the rows make both sides of what went on differ in number. */
function describeUneven({ continued, latter, added }: LineageCounts): string {
  const goneOn = latter - added;
  return goneOn === continued
    ? ''
    : `分かれたり一つになったりした項目があるため、続いた${continued}項目は後では${goneOn}項目です。`;
}

function describeRenamed({ continued, renamed }: LineageCounts): string {
  if (continued === 0) return '';
  return renamed === 0
    ? '名前が変わった項目はありません。'
    : `名前が変わったのは${renamed}項目です。`;
}

/** What became of the former plan's items, in a few sentences. */
export function describeLineage(names: SideNames, counts: LineageCounts): string {
  if (counts.former + counts.latter === 0) return '前後の計画のつながりは載っていません。';
  return [
    describeFormer(names, counts),
    describeLatter(names, counts),
    describeUneven(counts),
    describeRenamed(counts),
  ].join('');
}
