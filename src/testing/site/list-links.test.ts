import { expect, test } from 'vitest';
import { attributeOf, textOf, type HtmlElement } from '../html.ts';
import { builtPages, findOnPages, type SitePage } from '../site-pages.ts';

interface Facts {
  values: Record<string, string[]>;
}

const rowsOf = ({ root }: SitePage): Facts[] =>
  root
    .querySelectorAll('[data-list-body] [data-row], [data-list-body][data-row]')
    .map((row) => JSON.parse(attributeOf(row, 'data-row') ?? '') as Facts);

const countOf = (page: SitePage, wanted: Iterable<readonly [string, string]>): number => {
  const all = [...wanted];
  return rowsOf(page).filter(({ values }) =>
    all.every(([key, value]) => values[key]?.includes(value)),
  ).length;
};

/** The last number of a text: `A（計画どおりに達成）（32）`, `C 未実施 18項目（23%）` without its share. */
const lastNumber = (text: string): number =>
  Number([...text.replace(/（[^）]*%）/g, '').matchAll(/\d+/g)].at(-1)?.[0]);

const lists = (): SitePage[] =>
  builtPages().filter(
    ({ root, name }) => !name.startsWith('style/') && root.querySelector('[data-list-form]'),
  );

test('every choice of a list narrows it to as many rows as it says', () => {
  const wrong = findOnPages(lists(), (page) =>
    page.root.querySelectorAll('[data-list-form] select').flatMap((select) => {
      const key = attributeOf(select, 'name') ?? '';
      return select
        .querySelectorAll('option')
        .filter((option) => attributeOf(option, 'value') !== '' && key !== '並べ替え')
        .filter((option) => {
          const value = attributeOf(option, 'value') ?? '';
          return countOf(page, [[key, value]]) !== lastNumber(textOf(option));
        })
        .map((option) => `${key}: ${textOf(option)}`);
    }),
  );
  expect(wrong).toEqual([]);
  // 小金井市: items, comments; 狛江市: items, indicators; 取手市: items, indicators, costs; the city without a name: items, effects, lineage.
  expect(lists()).toHaveLength(10);
});

test('a list says how many rows it has', () => {
  const wrong = findOnPages(lists(), (page) => {
    const said = textOf(page.root.querySelector('[data-list-status]') as HtmlElement);
    return rowsOf(page).length === Number.parseInt(said, 10) ? [] : [said];
  });
  expect(wrong).toEqual([]);
});

/** What the table that the link stands in counts for it, or the link itself. */
function promised(link: HtmlElement): number {
  const row = link.closest('tr');
  return lastNumber(row ? textOf(row) : textOf(link));
}

test('a link to a narrowed list leads to as many rows as stand beside it', () => {
  const pages = new Map(lists().map((page) => [page.url, page]));
  const links = builtPages().flatMap(({ root, url }) =>
    root.querySelectorAll('a[href]').flatMap((link) => {
      const target = new URL(attributeOf(link, 'href') ?? '', url);
      const list = pages.get(target.origin + target.pathname);
      return list && target.search !== ''
        ? [{ link, count: countOf(list, target.searchParams) }]
        : [];
    }),
  );
  expect(
    links.filter(({ link, count }) => count !== promised(link)).map((each) => each.count),
  ).toEqual([]);
  // The words for a change that the city without a name uses.
  expect(links).toHaveLength(8);
});

test('a grade’s count leads to a list of as many items', () => {
  let seen = 0;
  const wrong = findOnPages(
    builtPages().filter(({ name }) => !name.startsWith('style/')),
    ({ root }) =>
      root.querySelectorAll('.list-target').flatMap((list) => {
        const id = attributeOf(list, 'id') ?? '';
        const { length } = list.querySelectorAll('li').filter((item) => item.parent === list);
        const links = root.querySelectorAll(`a[href="#${id}"]`);
        seen += links.length;
        return links.filter((link) => lastNumber(textOf(link)) !== length).map(textOf);
      }),
  );
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});
