import { expect, test } from 'vitest';
import { aContext, anItem } from '#src/testing/builders.ts';
import { linkToNamesake } from './item-link.ts';

test('items of the same name are told apart by their departments', () => {
  const [a, b, c] = [
    anItem({ id: 'a', name: '見直し', departments: ['市民課'] }),
    anItem({ id: 'b', name: '見直し', departments: ['保育課', '学務課'] }),
    anItem({ id: 'c', name: '徴収', departments: ['納税課'] }),
  ];
  const context = aContext({ items: [a, b, c] });
  expect([a, b, c].map((item) => linkToNamesake(context, item).text)).toEqual([
    '見直し（市民課）',
    '見直し（保育課、学務課）',
    '徴収',
  ]);
});

test('of two plans that a lineage joins, the plan tells them apart', () => {
  const former = anItem({ id: 'f', name: '窓口' });
  const latter = anItem({ id: 'l', name: '窓口' });
  const context = aContext({
    items: [former, latter],
    lineage: [{ order: 1, change: '継続', formerId: 'f', latterId: 'l' }],
  });
  expect(linkToNamesake(context, latter).text).toBe('窓口（後の計画）');
});
