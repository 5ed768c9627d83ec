import { expect, test } from 'vitest';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { BASE } from '#src/testing/import-base.ts';
import { toKnownData } from '../known-data.ts';
import { itemIndex, type NameMatch } from './item-index.ts';

const [plan] = toKnownData(loadDataset(BASE).draft).plans;

function findItem(name: string): NameMatch {
  return itemIndex(plan!).byName({ name, number: '', departments: '', outline: '' });
}

test.each([
  '寄附の募集',
  '寄附の 募集',
  '2 寄附の募集',
  '②寄附の募集',
  '（２）寄附の募集',
  '2.寄附の募集',
  '寄附の募集（再掲）',
])('%s is the item, with or without its number', (name) => {
  expect(findItem(name)).toHaveProperty('item.id', 'item-2');
});

test.each(['1 寄附の募集', '３寄附の募集'])('%s has the number of another', (name) => {
  expect(findItem(name)).toEqual({ found: 0, suggestion: '寄附の募集' });
});
