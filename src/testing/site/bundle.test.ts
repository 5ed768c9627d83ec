/** What is offered to take away in one piece is there, as large as the page says. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { attributeOf, textsOf } from '../html.ts';
import { builtPage } from '../site-pages.ts';

const PLANS = [
  'koganei/action-plan-2020/',
  'komae/reform-plan-6/',
  'toride/priority-projects-2020/',
  'osaka/reform-plan-3/',
  'unnamed-city/reform-plan-2022/',
];
const sizeOf = (name: string): number => statSync(path.join(builtSite().folder, name)).size;
const said = (place: string): string => textsOf(builtPage(place).root, 'main').join('');

test.each(PLANS)(
  '%s: all data in one file, with its size, on its page and in the catalogue',
  (plan) => {
    const kilobytes = `すべてのデータ（ZIP、${Math.round(sizeOf(`${plan}data/all.zip`) / 1000)}KB`;
    expect(said(plan)).toContain(kilobytes);
    expect(said('data/')).toContain(kilobytes);
  },
);

test('the catalogue leads to everything that describes all plans', () => {
  const links = builtPage('data/').root.querySelectorAll('main a');
  const targets = links.map((link) => attributeOf(link, 'href'));
  for (const name of [
    'api/v1/index.json',
    'catalog.jsonld',
    'data.json',
    'api/3/action/package_search',
  ]) {
    expect(targets).toContain(builtSite().base + name);
    expect(sizeOf(name)).toBeGreaterThan(0);
  }
});
