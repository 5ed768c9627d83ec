import { expect, test } from 'vitest';
import type { MergedRow } from './merged-row.ts';
import { orderRows } from './order-rows.ts';

const named = new Map<MergedRow, string>();

function row(name: string): MergedRow {
  const made = { changes: new Map(), uploaded: [] };
  named.set(made, name);
  return made;
}

function order(existing: string, added: string, wanted: string): string {
  const rows = orderRows([...existing].map(row), [...added].map(row), [...wanted], (each) =>
    named.get(each),
  );
  return rows.map((each) => named.get(each)).join('');
}

test.each([
  ['', 'ca', 'abc', 'ac'],
  ['b', 'ca', 'abc', 'abc'],
  ['ad', 'cb', 'abcd', 'abcd'],
  // What is there keeps its order, also where it is another.
  ['db', 'ac', 'abcd', 'adbc'],
  ['ab', 'zc', 'abc', 'abcz'],
  ['b', 'za', '', 'bza'],
  ['ab', '', 'ba', 'ab'],
])('%j with %j in the order %j is %j', (existing, added, wanted, expected) => {
  expect(order(existing, added, wanted)).toBe(expected);
});
