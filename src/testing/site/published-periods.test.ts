/** What the built site says of when its periods were published, and of which data. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { textOf } from '../html.ts';
import { builtPage } from '../site-pages.ts';

/** Counted in the folders `periods/`. */
const PERIODS = [
  'koganei/action-plan-2020/2020-h1',
  'komae/reform-plan-6/2020',
  'osaka/reform-plan-3/2020-h1',
  'osaka/reform-plan-3/2020',
  'toride/priority-projects-2020/2020',
];
const KOGANEI = 'koganei/action-plan-2020/';

interface ApiPlan {
  publisherId: string;
  planId: string;
  issued?: string;
  periods: { id: string; digest: string; data: string; published?: string }[];
}

const apiPlans = (): ApiPlan[] =>
  (JSON.parse(readBuiltFile('api/v1/index.json')) as { plans: ApiPlan[] }).plans;

test.each(PERIODS)('%s: anyone can compute its digest, and the page cites it', (name) => {
  const [publisher = '', plan = '', period = ''] = name.split('/');
  const data = `${publisher}/${plan}/data/periods/${period}.json`;
  const hash = createHash('sha256').update(readBuiltFile(data), 'utf8').digest('hex');
  const digest = `sha256:${hash}`;
  const listed = apiPlans().find(({ planId }) => planId === plan)?.periods;
  expect(listed).toContainEqual(
    expect.objectContaining({
      id: period,
      digest,
      data: `${builtSite().url}${data}`,
      published: '2026-11-21',
    }),
  );
  const { root } = builtPage(`${name}/`);
  const text = (selector: string): string => {
    const element = root.querySelector(selector);
    return element ? textOf(element) : '';
  };
  expect(text('main')).toContain(digest);
  expect(text('#citation')).toContain(`データの指紋 ${digest.slice(0, 'sha256:'.length + 12)}）`);
  expect(text('#bibtex')).toContain(digest);
});

test('a file of a period holds what was reported', () => {
  const file = JSON.parse(readBuiltFile(`${KOGANEI}data/periods/2020-h1.json`)) as {
    progress: { itemId: string; answers: Record<string, unknown> }[];
    reviews: unknown[];
  };
  expect(file.progress).toHaveLength(79);
  expect(file.reviews).toHaveLength(39);
  expect(file.progress.find(({ itemId }) => itemId === 'item-01-04')?.answers).toMatchObject({
    activity: { value: null, absence: 'not-conducted' },
    grade: 'B',
  });
});

test('the plan page and the home page lead to their feeds', () => {
  for (const place of ['', KOGANEI]) {
    const links = builtPage(place)
      .root.querySelectorAll('link[rel="alternate"]')
      .map((link) => [link.getAttributeValue('type'), link.getAttributeValue('href')]);
    const url = builtSite().url + place;
    expect(links).toContainEqual(['application/atom+xml', `${url}feed.xml`]);
    expect(links).toContainEqual(['application/feed+json', `${url}feed.json`]);
  }
});

test('every plan has a feed, and the site one of all periods and of the plan without any', () => {
  const feeds = listBuiltFiles('.xml').filter((name) => name.endsWith('feed.xml'));
  expect(feeds).toHaveLength(1 + 5);
  expect(readBuiltFile('feed.xml').match(/<entry>/g)).toHaveLength(PERIODS.length + 1);
  expect(readBuiltFile('feed.xml')).toContain('<updated>2026-11-21T00:00:00+09:00</updated>');
});

test('a plan without periods says itself when its data came out', () => {
  const plan = apiPlans().find(({ publisherId }) => publisherId === 'unnamed-city');
  expect(plan?.periods).toEqual([]);
  expect(plan).toMatchObject({ issued: '2026-11-21', modified: '2026-11-21' });
});

test('an entry for BibTeX stands on item and indicator pages', () => {
  const item = builtPage(`${KOGANEI}items/item-04-11/`).root.querySelector('#bibtex');
  expect(item && textOf(item)).toMatch(
    /^@misc\{koganei-action-plan-2020-items-item-04-11,\n[^@]*\n\}$/,
  );
  const indicator = builtPage('toride/priority-projects-2020/indicators/indicator-01/');
  expect(indicator.html).toContain('@misc{toride-priority-projects-2020-indicators-indicator-01,');
});
