import { expect, test } from 'vitest';
import { anIndicator, anItem, aNode, aPlan } from '#src/testing/builders.ts';
import type { Correction } from './correction.ts';
import { findRecord, recordName } from './named-record.ts';

const plan = aPlan({
  items: [anItem()],
  outline: [aNode()],
  indicators: [anIndicator()],
  retrospective: [{ kind: 'Try', number: '1', text: '続ける' }],
});

test.each<[Correction['table'], string, string | undefined, string]>([
  ['progress', 'item-1', 'item', '窓口の改善'],
  ['costs', 'item-1', 'item', '窓口の改善'],
  ['reviews', 'item-1', 'item', '窓口の改善'],
  ['reviews', 'part-1', 'node', '税収の確保'],
  ['effects', 'part-1', 'node', '税収の確保'],
  ['measurements', 'ind-1', 'indicator', '経常収支比率'],
  ['retrospective', 'try-1', 'retrospective', 'Try 1'],
  ['plan', 'reform', undefined, '改革プラン'],
])('%s %s is the %s「%s」', (table, targetId, kind, name) => {
  expect(findRecord(plan, { table, targetId })?.kind).toBe(kind);
  expect(recordName(plan, { table, targetId })).toBe(name);
});
