import { test } from 'vitest';
import { layoutShifts } from '../layout-shifts.ts';
import { openSite } from '../open-page.ts';
import { PAGE_KINDS } from '../page-kinds.ts';

const site = openSite();

/** What is found comes after the page. */
const SEARCHES = [
  { kind: 'search results', place: 'search/?q=学童' },
  { kind: 'search without results', place: 'search/?q=ぬるぽ' },
];
/** Pages that their scripts finish, and that have more to show where there is room. */
const WIDE = [
  ...SEARCHES,
  ...PAGE_KINDS.filter(({ place }) => ['search/', 'check/'].includes(place)),
];

const shiftsOf = (place: string, width: number): Promise<string[]> =>
  layoutShifts(site.browser, new URL(place, site.url).href, width);

/** Where the line cuts a page is chance: a fault moves something every time. */
const CHANCE = { retry: 2 };

// A page waits for its slow line most of the time: others can use it.
test.concurrent.for([...PAGE_KINDS, ...SEARCHES])(
  '$kind: nothing moves by itself',
  CHANCE,
  async ({ place }, { expect }) => {
    expect(await shiftsOf(place, 375)).toEqual([]);
  },
);

test.concurrent.for(WIDE)('$kind: nor on a wide screen', CHANCE, async ({ place }, { expect }) => {
  expect(await shiftsOf(place, 1280)).toEqual([]);
});
