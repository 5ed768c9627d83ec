import { expect, test } from 'vitest';
import type { LineageCounts } from '#src/domain/lineage.ts';
import { describeLineage } from './lineage-lead.ts';

const names = { from: '前の計画', to: '後の計画' };
const NONE = { former: 0, latter: 0, continued: 0, ended: 0, merged: 0, added: 0, renamed: 0 };

test.each<[string, Partial<LineageCounts>, string]>([
  [
    'some of everything',
    { former: 53, latter: 53, continued: 41, ended: 12, added: 12, renamed: 4 },
    '前の計画の53項目のうち41項目が続き、12項目が終わりました。後の計画では12項目が新しく加わり、53項目になりました。名前が変わったのは4項目です。',
  ],
  [
    'all went on, none was added',
    { former: 2, latter: 2, continued: 2 },
    '前の計画の2項目は、すべて続きました。後の計画で新しく加わった項目はなく、2項目になりました。名前が変わった項目はありません。',
  ],
  [
    'all ended, all are new',
    { former: 2, latter: 1, ended: 2, added: 1 },
    '前の計画の2項目は、すべて終わりました。後の計画の1項目は、新しい項目です。',
  ],
  [
    'only the latter side',
    { latter: 3, added: 3 },
    '前の計画の項目は載っていません。後の計画の3項目は、すべて新しい項目です。',
  ],
  [
    'only the former side',
    { former: 3, ended: 3 },
    '前の計画の3項目は、すべて終わりました。後の計画の項目は載っていません。',
  ],
  [
    'one that split',
    { former: 1, latter: 2, continued: 1, renamed: 1 },
    '前の計画の1項目は、続きました。後の計画で新しく加わった項目はなく、2項目になりました。分かれたり一つになったりした項目があるため、続いた1項目は後では2項目です。名前が変わったのは1項目です。',
  ],
  ['nothing', {}, '前後の計画のつながりは載っていません。'],
])('%s', (_, counts, expected) => {
  expect(describeLineage(names, { ...NONE, ...counts })).toBe(expected);
});
