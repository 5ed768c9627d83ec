import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-page.ts';

const site = openSite();

const ITEMS = 'koganei/action-plan-2020/items/';
const COSTS = 'toride/priority-projects-2020/costs/';
const EFFECTS = 'unnamed-city/reform-plan-2022/effects/';
const LINEAGE = 'unnamed-city/reform-plan-2022/lineage/';
const INDICATORS = 'toride/priority-projects-2020/indicators/';

const WIDE = { width: 1280 };

const status = (page: Page): Promise<string> =>
  page.$eval('[data-list-status]', (element) => element.textContent?.trim() ?? '');

/** Waits for the status to say something else than before. */
async function changed(page: Page, before: string): Promise<string> {
  await page.waitForFunction(
    (old) => document.querySelector('[data-list-status]')?.textContent?.trim() !== old,
    {},
    before,
  );
  return status(page);
}

/** The first link of each row that is shown, in the order of the page. */
const names = (page: Page): Promise<string[]> =>
  page.$$eval('[data-row]', (rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => row.querySelector('a, th')?.textContent?.trim() ?? ''),
  );

async function choose(page: Page, name: string, value: string): Promise<string> {
  const before = await status(page);
  await page.select(`[data-list-form] select[name="${name}"]`, value);
  return changed(page, before);
}

async function pressHead(page: Page, key: string): Promise<string> {
  const before = await status(page);
  await page.click(`th[data-sort="${key}"] button`);
  return changed(page, before);
}

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

const directions = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('th[data-sort]', (heads) => heads.map((head) => head.getAttribute('aria-sort')));

describe('all items of a plan', () => {
  test('filters narrow and combine; the address holds them, and Back takes them away', async () => {
    await site.visit(ITEMS, WIDE, async (page) => {
      expect(await status(page)).toBe('79項目すべてを表示しています。');
      expect(await choose(page, '評価', 'C（未実施）')).toBe(
        '79項目のうち18項目を表示しています。',
      );
      expect(await choose(page, '体系', 'initiative-04')).toBe(
        '79項目のうち7項目を表示しています。',
      );
      expect(query(page)).toBe('?評価=C（未実施）&体系=initiative-04');
      expect(await names(page)).toContain('学童保育所委託(1所)');
      await page.goBack();
      expect(await changed(page, '79項目のうち7項目を表示しています。')).toBe(
        '79項目のうち18項目を表示しています。',
      );
      await page.goBack();
      expect(await changed(page, '79項目のうち18項目を表示しています。')).toBe(
        '79項目すべてを表示しています。',
      );
      expect(query(page)).toBe('');
    });
  });

  test('the address reproduces what was chosen', async () => {
    const place = `${ITEMS}?q=学童&評価=C（未実施）&並べ替え=名前`;
    await site.visit(place, WIDE, async (page) => {
      expect(await names(page)).toEqual(['学童保育所委託(1所)']);
      expect(await status(page)).toBe('79項目のうち1項目を「名前の順」で表示しています。');
      expect(await page.$eval('input[name="q"]', (input) => input.value)).toBe('学童');
    });
  });

  test('the order by grade is that of the scale, both ways', async () => {
    await site.visit(ITEMS, WIDE, async (page) => {
      const grades = () =>
        page.$$eval('[data-row] .chip b', (all) =>
          all.map(({ textContent }) => textContent).join(''),
        );
      const inScale = `${'S'.repeat(2)}${'A'.repeat(32)}${'B'.repeat(27)}${'C'.repeat(18)}`;
      expect(await pressHead(page, '評価')).toBe(
        '79項目すべてを「評価（Sから）」で表示しています。',
      );
      expect(await grades()).toBe(inScale);
      expect(query(page)).toBe('?並べ替え=評価');
      expect(await directions(page)).toEqual(['none', 'none', 'ascending', 'none']);
      await pressHead(page, '評価');
      expect(await grades()).toBe([...inScale].toReversed().join(''));
      expect(query(page)).toBe('?並べ替え=評価・降順');
      expect(await directions(page)).toEqual(['none', 'none', 'descending', 'none']);
    });
  });

  test('on a phone the list begins on the first screen; what narrows it is folded, and what is chosen is told', async () => {
    await site.visit(`${ITEMS}?評価=C（未実施）`, { width: 375, height: 812 }, async (page) => {
      expect(await page.$eval('[data-narrow]', (each) => (each as HTMLDetailsElement).open)).toBe(
        false,
      );
      expect(
        await page.$eval('[data-narrow] > summary', (each) =>
          each.textContent?.replace(/\s+/g, ''),
        ),
      ).toBe('絞り込み・並べ替え（1つ指定中）');
      const first = await page.$eval(
        '[data-row]:not([hidden])',
        (row) => row.getBoundingClientRect().bottom,
      );
      expect(first).toBeLessThan(812);
      await page.click('.choice-chips button');
      expect(await changed(page, '79項目のうち18項目を表示しています。')).toBe(
        '79項目すべてを表示しています。',
      );
      expect(query(page)).toBe('');
    });
  });

  test('with the keyboard of a phone open, what is found is in sight while typing', async () => {
    await site.visit(ITEMS, { width: 375, height: 400 }, async (page) => {
      await page.type('input[name="q"]', '受益者負担');
      await page.waitForFunction(() => {
        const name = document.querySelector('[data-row]:not([hidden]) a')!;
        const { top, bottom } = name.getBoundingClientRect();
        return document.querySelector('[data-row][hidden]') && top > 0 && bottom <= 400;
      });
      const field = await page.$eval('input[name="q"]', (each) => each.getBoundingClientRect().top);
      expect(field).toBeGreaterThanOrEqual(0);
    });
  });

  test('on paper the choices are told by their words', async () => {
    await site.visit(`${ITEMS}?q=学童&評価=C（未実施）`, WIDE, async (page) => {
      expect(await page.$eval('[data-list-said]', (each) => each.checkVisibility())).toBe(false);
      await page.emulateMediaType('print');
      expect(await page.$eval('[data-list-form]', (each) => each.checkVisibility())).toBe(false);
      expect(await page.$eval('[data-list-said]', (each) => each.checkVisibility())).toBe(true);
      expect(await page.$eval('[data-list-said]', (each) => each.textContent)).toBe(
        '79項目のうち1項目を表示しています。絞り込み：評価「C（未実施）」、言葉「学童」。',
      );
    });
  });

  test('departments stand in kana order', async () => {
    await site.visit(`${ITEMS}?並べ替え=担当部署`, WIDE, async (page) => {
      const first = await page.$$eval('[data-row]', (rows) =>
        rows.map((row) => row.querySelector('td:last-child a')?.textContent?.trim() ?? ''),
      );
      expect([...new Set(first)].slice(0, 4)).toEqual(['会計課', '学務課', '環境政策課', '管財課']);
    });
  });

  test('when nothing fits, the page says so, and one button leads out', async () => {
    await site.visit(ITEMS, { width: 375 }, async (page) => {
      const before = await status(page);
      await page.type('input[name="q"]', 'ゼブラ');
      const nothing = await changed(page, before);
      expect(nothing).toMatch(/^79項目のうち、当てはまるものはありません。/);
      expect(await page.$eval('[data-list-body]', (list) => list.checkVisibility())).toBe(false);
      await page.click('[data-list-reset]');
      expect(await changed(page, nothing)).toBe(before);
      expect(await names(page)).toHaveLength(79);
      expect(query(page)).toBe('');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    });
  });

  test('by keyboard alone: type, choose, order, open', async () => {
    await site.visit(ITEMS, WIDE, async (page) => {
      await page.focus('input[name="q"]');
      await page.keyboard.type('保育');
      await page.keyboard.press('Enter');
      expect(await status(page)).toMatch(/^79項目のうち\d項目を表示しています。$/);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      const reached = async (): Promise<string> => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      };
      const stops: string[] = [];
      while (stops.length < 20 && stops.at(-1) !== '評価') stops.push(await reached());
      expect(stops).toContain('絞り込む');
      await page.keyboard.press('Enter');
      expect(await directions(page)).toEqual(['none', 'none', 'ascending', 'none']);
      // The head that was pressed keeps the focus while the rows move.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('評価');
    });
  });

  test('controls are large enough to touch, and nothing sticks out at 320 px', async () => {
    await site.visit(ITEMS, { width: 320 }, async (page) => {
      await choose(page, '評価', 'C（未実施）');
      const small = await page.$$eval('[data-list-form] :is(select, input, button)', (all) =>
        all
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map(({ textContent }) => textContent),
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
    await site.visit(ITEMS, WIDE, async (page) => {
      const heights = await page.$$eval('.sort-button', (all) =>
        all.map((each) => each.getBoundingClientRect().height),
      );
      expect(heights).toHaveLength(4);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    });
  });

  test('without scripts the list stands in full, without controls that do nothing', async () => {
    await site.visit(`${ITEMS}?評価=C（未実施）`, { ...WIDE, script: false }, async (page) => {
      expect(await names(page)).toHaveLength(79);
      const shown = await page.$eval(
        '[data-list-form]',
        (form) => form.getBoundingClientRect().height,
      );
      expect(shown).toBe(0);
      expect(await page.$$('th button')).toEqual([]);
    });
  });
});

describe('the address of a comment', () => {
  const REVIEWS = 'koganei/action-plan-2020/reviews/';
  const inSight = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => {
      const target = document.querySelector(':target');
      const top = target?.checkVisibility() ? target.getBoundingClientRect().top : -1;
      return top >= 0 && top < window.innerHeight;
    });
  const idsOf = (page: Page): Promise<string[]> =>
    page.$$eval('[data-row]', (rows) => rows.map(({ id }) => id));

  test('leads to it past filters that hide it, which are set aside and said', async () => {
    await site.visit(REVIEWS, { width: 375 }, async (page) => {
      const last = (await idsOf(page)).at(-1) ?? '';
      await page.goto(`${page.url()}?体系=initiative-01#${last}`);
      expect(await status(page)).toBe(
        'リンク先を見せるため、絞り込みをやめました。39件すべてを表示しています。',
      );
      await inSight(page);
      expect(query(page)).toBe('');
      expect(new URL(page.url()).hash).toBe(`#${last}`);
    });
  });

  test('leaves filters that show it, and leads to where it then stands', async () => {
    await site.visit(REVIEWS, { width: 375 }, async (page) => {
      const last = (await idsOf(page)).at(-1) ?? '';
      await page.goto(`${page.url()}?体系=initiative-11#${last}`);
      expect(await status(page)).toBe('39件のうち5件を表示しています。');
      await inSight(page);
    });
  });

  test('is also followed on the page itself', async () => {
    await site.visit(`${REVIEWS}?体系=initiative-01`, { width: 375 }, async (page) => {
      const last = (await idsOf(page)).at(-1) ?? '';
      await page.evaluate((id) => (location.hash = id), last);
      await page.waitForFunction(() => !document.querySelector('[data-row][hidden]'));
      await inSight(page);
    });
  });
});

describe('the other lists', () => {
  test('costs are ordered by amount, and what is not known stands last both ways', async () => {
    await site.visit(COSTS, WIDE, async (page) => {
      const column = '令和元年度（2019年度）実績';
      const amounts = () =>
        page.$$eval('[data-row] td:nth-child(2)', (cells) =>
          cells.map((cell) =>
            cell.querySelector('.absent') ? '' : (cell.textContent?.trim() ?? ''),
          ),
        );
      const texts = new Set<string>();
      for (const sign of [-1, 1]) {
        await pressHead(page, column);
        const all = await amounts();
        const known = all
          .filter((text) => text !== '')
          .map((text) => Number(text.replace(/,/g, '')));
        expect(known).toHaveLength(25);
        expect(known).toEqual(known.toSorted((a, b) => sign * (a - b)));
        expect(all.indexOf('')).toBe(25);
        texts.add(all.join());
      }
      expect(texts.size).toBe(2);
    });
  });

  test('a node of the effects moves with all its editions; the whole stays last', async () => {
    await site.visit(EFFECTS, WIDE, async (page) => {
      const before = await names(page);
      await pressHead(page, '合計');
      const after = await names(page);
      expect(after).not.toEqual(before);
      expect(after.toSorted()).toEqual(before.toSorted());
      const last = await page.$$eval('[data-list-body] tbody', (all) =>
        all.at(-1)?.querySelector('th')?.textContent?.trim(),
      );
      expect(last).toBe('全体');
    });
  });

  test('the lineage is narrowed by a link from the page itself', async () => {
    await site.visit(LINEAGE, { width: 375 }, async (page) => {
      expect(await status(page)).toBe('65行すべてを表示しています。');
      await Promise.all([page.waitForNavigation(), page.click('a[href*="?"]')]);
      expect(await status(page)).toMatch(/^65行のうち1行を表示しています。$/);
      expect(await names(page)).toHaveLength(1);
      // Places that are left without rows go with them.
      const places = await page.$$eval(
        '.lineage tbody',
        (all) => all.filter((each) => each.checkVisibility()).length,
      );
      expect(places).toBe(1);
    });
  });

  test('indicators are narrowed by how they turned out', async () => {
    await site.visit(INDICATORS, { width: 375 }, async (page) => {
      const [, first] = await page.$$eval('select[name="結果"] option', (options) =>
        options.map(({ value, text }) => ({ value, text })),
      );
      const said = await choose(page, '結果', first?.value ?? '');
      const count = Number(/（(\d+)）$/.exec(first?.text ?? '')?.[1]);
      expect(said).toBe(`26指標のうち${count}指標を表示しています。`);
      expect(await names(page)).toHaveLength(count);
    });
  });
});

describe('the map of a plan', () => {
  const PLAN = 'koganei/action-plan-2020/';

  test('79 cells on little more than one screen of a phone, each large enough', async () => {
    await site.visit(PLAN, { width: 375, height: 812, script: false }, async (page) => {
      const cells = await page.$$eval('a.map-cell', (all) =>
        all.map((cell) => {
          const { width, height } = cell.getBoundingClientRect();
          return { size: Math.min(width, height), letter: cell.firstElementChild?.textContent };
        }),
      );
      expect(cells).toHaveLength(79);
      expect(Math.min(...cells.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
      expect(cells.filter(({ letter }) => letter === 'C')).toHaveLength(18);
      const height = await page.$eval('.map', (map) => map.getBoundingClientRect().height);
      expect(height).toBeLessThan(812);
    });
  });

  test('a cell says its item and grade, and leads there by keyboard', async () => {
    await site.visit(PLAN, WIDE, async (page) => {
      await page.focus('a.map-cell[href$="/item-04-11/"]');
      const name = await page.evaluate(() => document.activeElement?.textContent?.trim());
      expect(name?.replace(/\s+/g, '')).toBe('C学童保育所委託(1所)、C（未実施）');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toContain('/items/item-04-11/');
    });
  });
});

test('departments: the rows of the 五十音 are jumped to, and every department has its count', async () => {
  await site.visit('koganei/action-plan-2020/departments/', { width: 375 }, async (page) => {
    const jumps = await page.$$eval('.kana-jump a', (all) =>
      all.map(({ textContent }) => textContent?.trim()),
    );
    expect(jumps).toEqual(['か', 'さ', 'た', 'な', 'は', 'ま']);
    await page.click('.kana-jump a[aria-label="さ行"]');
    await page.waitForFunction(() => location.hash !== '');
    const top = await page.$eval(':target', (heading) => heading.textContent?.trim());
    expect(top).toBe('さ行');
    expect(await page.$$('.department-list li')).toHaveLength(28);
  });
});
