import { expect, test } from 'vitest';
import { anItem, aPlan } from '#src/testing/builders.ts';
import type { Opening } from './opening.ts';
import { parseDecisions } from './parse-decisions.ts';

const plan = aPlan({ items: [anItem({ id: 'item-1' }), anItem({ id: 'item-2' })] });
const parse = (ended: string, due?: string) => parseDecisions({ plan } as Opening, ended, due);

test.each(['item-1,item-2', 'item-1、 item-2', ' item-1 item-2, '])('items as %j', (ended) => {
  expect(parse(ended)).toEqual({ ended: new Set(['item-1', 'item-2']) });
});

test('nothing decided', () => {
  expect(parse('')).toEqual({ ended: new Set() });
});

test.each(['2020-10-30', '令和2年10月30日', '2020/10/30'])('due on %s', (due) => {
  expect(parse('', due)).toEqual({ ended: new Set(), due: '2020-10-30' });
});

test.each([
  [
    'item-3',
    undefined,
    '--ended の「item-3」は、この計画の項目 ID ではありません。「item-1」ではありませんか。',
  ],
  [
    '甲',
    undefined,
    '--ended の「甲」は、この計画の項目 ID ではありません。items.csv にある ID を書いてください。',
  ],
  [
    '',
    '10月末',
    '--due 「10月末」は日付として読み取れません。「2020-04-01」のように、西暦4桁-月2桁-日2桁で書いてください。',
  ],
])('refused: %s %s', (ended, due, refusal) => {
  expect(parse(ended, due)).toEqual({ refusal });
});
