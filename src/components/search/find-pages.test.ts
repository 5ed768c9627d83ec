import { expect, test } from 'vitest';
import { nameKey } from '#src/domain/name-key.ts';
import { findPages } from './find-pages.ts';
import type { Hit, Pagefind } from './pagefind.ts';

type Search = Pagefind['search'];

interface FakePage {
  content: string;
  /** What the page is called. */
  name: string;
  kind: string;
  order: number;
}

const PAGES: Readonly<Record<string, FakePage>> = {
  item: { name: '狛江の魅力', content: '狛江の魅力を狛江で', kind: '取組項目', order: 0 },
  part: { name: '狛江', content: '体系', kind: '体系', order: 5 },
  plan: { name: '狛江', content: '計画', kind: '計画', order: 12 },
};

const toHit = ([id, { name, content }]: [string, FakePage]): Hit => ({
  id,
  async data() {
    return { url: id, excerpt: '', content, meta: { alias: nameKey(name) ?? '' }, filters: {} };
  },
});

const holds = ({ name, content }: FakePage, term: string): boolean =>
  nameKey(name) === term || content.includes(term);

/** Finds what holds the term; in the order of the pages, or in the opposite of theirs. */
const search: Search = async (term, { filters, sort } = {}) => {
  const all = Object.entries(PAGES).filter(([, page]) => term === null || holds(page, term));
  const sorted =
    sort?.['order'] === 'desc' ? all.toSorted(([, a], [, b]) => b.order - a.order) : all;
  const kind = filters?.['種類'];
  const results = sorted.filter(([, page]) => kind === undefined || page.kind === kind).map(toHit);
  return { results, unfilteredResultCount: all.length, filters: {} };
};

const pagefind: Pagefind = { search, filters: async () => ({}) };

const idsFor = async (query: string, filters: Record<string, string> = {}): Promise<string[]> =>
  (await findPages(pagefind, { query, filters })).hits.map(({ id }) => id);

test('what is called so stands first, the plan before its parts, then what holds the word', async () => {
  expect(await idsFor('狛江')).toEqual(['plan', 'part', 'item']);
});

test('a page that is called so is found where no text holds the words, and passes the filters too', async () => {
  expect(await idsFor('狛江 の魅力')).toEqual(['item']);
  expect(await idsFor('狛江', { 種類: '体系' })).toEqual(['part']);
});

test('a name of which the index knows nothing is no name', async () => {
  expect(await idsFor('魅力')).toEqual(['item']);
  expect(await findPages(pagefind, { query: '宇宙', filters: {} })).toMatchObject({
    hits: [],
    unfilteredCount: 0,
  });
});
