import { expect, test } from 'vitest';
import type { Hit, Pagefind } from './pagefind.ts';
import { suggestQueries } from './suggest-queries.ts';

/** An index of one page, which says a word and nothing else. */
function anIndexOf(word: string): Pagefind {
  const page = { url: '/', excerpt: '', content: word, meta: {}, filters: {} };
  const hit: Hit = { id: 'page', data: async () => page };
  return {
    async search() {
      return { results: [hit], unfilteredResultCount: 1, filters: {} };
    },
    async filters() {
      return {};
    },
  };
}

const WORDS = `data:application/json,${encodeURIComponent('[["学童保育"],["道路"]]')}`;
const ask = (address: string) =>
  suggestQueries(anIndexOf('学童保育'), { query: '学校保育', filters: {} }, address);

test('words that did not come are asked for again, and those that came are kept', async () => {
  const broken = 'data:application/json,[';
  await expect(ask(broken)).rejects.toThrow();
  const found = [{ state: { query: '学童保育', filters: {} }, count: 1 }];
  expect(await ask(WORDS)).toEqual(found);
  expect(await ask(broken)).toEqual(found);
});
