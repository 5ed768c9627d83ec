import { expect, test } from 'vitest';
import { multiplyPlan } from './synthetic-data.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = [
  { path: 'site.yaml', bytes: bytes('name: 市\npublishers:\n  - b\n  - a\nlicense: x\n') },
  { path: 'a/publisher.yaml', bytes: bytes('name: あ市') },
  { path: 'a/reform/items.csv', bytes: bytes('項目ID\nplan\n') },
  {
    path: 'a/reform/notes.csv',
    bytes: bytes('\uFEFF対象表,対象ID,説明\nplan,reform,x\nitems,reform,y\n'),
  },
  { path: 'a/other/items.csv', bytes: bytes('項目ID\n') },
  { path: 'b/publisher.yaml', bytes: bytes('name: い市') },
];

test('copies one plan and keeps what stands around it', () => {
  expect(multiplyPlan(FILES, 'a/reform', 2).map(({ path }) => path)).toEqual([
    'site.yaml',
    'a/publisher.yaml',
    'a/reform-001/items.csv',
    'a/reform-001/notes.csv',
    'a/reform-002/items.csv',
    'a/reform-002/notes.csv',
  ]);
});

test('the site shows that publisher only', () => {
  const [site] = multiplyPlan(FILES, 'a/reform', 1);
  const text = new TextDecoder().decode(site?.bytes);
  expect(text).toBe('name: 市\npublishers:\n  - a\nlicense: x\n');
});

test('notes on the plan follow its new name, and nothing else changes', () => {
  const copies = multiplyPlan(FILES, 'a/reform', 100);
  const [items, notes] = copies.slice(-2).map((file) => new TextDecoder().decode(file.bytes));
  expect(copies.at(-1)?.path).toBe('a/reform-100/notes.csv');
  expect(items).toBe('項目ID\nplan\n');
  expect(notes).toBe('対象表,対象ID,説明\nplan,reform-100,x\nitems,reform,y\n');
});
