/** What a reader sees of each kind of page without scrolling, on a phone and on a desk: the answer that the page is for. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-page.ts';

const site = openSite();
const PHONE = { width: 375, height: 812 };
const TABLET = { width: 768, height: 1024 };
const DESK = { width: 1280, height: 800 };

const KOGANEI = 'koganei/action-plan-2020/';
const KOMAE = 'komae/reform-plan-6/';
const TORIDE = 'toride/priority-projects-2020/';
const OSAKA = 'osaka/reform-plan-3/';
const UNNAMED = 'unnamed-city/reform-plan-2022/';

interface FirstScreen {
  page: string;
  /** A phone's without it. */
  size?: typeof PHONE;
  /** What has to be seen whole, every element that a selector finds. */
  whole: readonly string[];
  /** How many elements of a selector have to be seen whole, where more may follow. */
  some?: Readonly<Record<string, number>>;
  /** Words within what is seen. */
  says: readonly string[];
}

const PLAN = ['h1', '[data-answer="promise"]', '[data-answer="status"]'];
const PERIOD = ['h1', '.lead', '.key-figures'];

const SCREENS: readonly FirstScreen[] = [
  {
    page: '',
    whole: [
      'h1',
      '#home-search',
      '[data-answer="news"]',
      '.plan-card h2',
      '[data-answer="status"]',
    ],
    some: { '.plan-card .bar': 4, '.plan-card__counts': 4, '.plan-card__more a': 5 },
    says: [
      '小金井市 アクションプラン2020',
      '79項目のうち計画どおり以上は34項目（43%）です。',
      '市名の記載なし 行革推進プラン',
      '新しく公開されたもの：2026年11月21日に6件',
    ],
  },
  {
    page: KOGANEI,
    whole: PLAN,
    some: { 'main .bar': 1, 'main .legend': 1 },
    says: ['11の取組に、79項目があります。', '79項目のうち計画どおり以上は34項目（43%）です。'],
  },
  {
    page: KOMAE,
    whole: PLAN,
    some: { 'main .bar': 1, 'main .legend': 1 },
    says: ['64項目があります。', '64項目すべてが報告されています。'],
  },
  { page: TORIDE, whole: PLAN, some: { 'main .bar': 1 }, says: ['26項目があります。'] },
  { page: OSAKA, whole: PLAN, some: { 'main .bar': 1 }, says: ['2指標すべてが、目標の水準に'] },
  {
    page: UNNAMED,
    whole: PLAN,
    says: ['令和4年度（2022年度）から令和9年度（2027年度）まで', '期ごとの進み具合は'],
  },
  {
    page: `${KOGANEI}2020-h1/`,
    whole: [...PERIOD, 'section[aria-label] .bar', 'section[aria-label] .legend'],
    says: ['計画どおり以上', '未実施（C）', '点検の意見', '39件', '報告なし', '評価なし'],
  },
  {
    page: `${KOMAE}2020/`,
    whole: PERIOD,
    says: ['64項目すべてが報告', '評価の記号で示す欄がありません'],
  },
  {
    page: `${TORIDE}2020/`,
    whole: [...PERIOD, '.legend'],
    says: ['26項目のうち20項目（77%）', '進捗度なし'],
  },
  { page: `${OSAKA}2020/`, whole: PERIOD, says: ['2項目すべてが報告'] },
  {
    page: `${KOGANEI}items/item-04-11/`,
    whole: ['h1', '.title-block', '.grade'],
    some: { '.phase': 2, '.phase > h2': 3 },
    says: ['学童保育所委託', '未実施', '計画(P)', '①調査', '今期の評価(C)', '評価の理由'],
  },
  {
    page: `${TORIDE}items/item-01/`,
    whole: ['h1', '.title-block', '.grade'],
    some: { '.phase': 1, '.phase > h2': 2 },
    says: ['選挙常時啓発事業', '予定どおり進んでいる', '進捗状況'],
  },
  {
    page: `${TORIDE}indicators/indicator-01/`,
    whole: ['h1', '.lead', '.journey'],
    says: ['令和元年度（2019年度）の1回から', '目標は', '横ばい'],
  },
  {
    page: `${TORIDE}costs/`,
    whole: ['h1', '.lead', '[data-answer]'],
    says: ['4億2,902万円', '一般財源', '令和元年度より'],
  },
  {
    page: `${UNNAMED}effects/`,
    whole: ['h1', '.lead', '.remarks'],
    says: ['26億7,409万3千円', '6,249万3千円少ない'],
  },
  { page: '', size: TABLET, whole: ['.plan-card'], says: ['前の計画とのつながり'] },
  {
    page: '',
    size: DESK,
    whole: ['#home-search', '.plan-card h2', '#news h2'],
    some: { '.plan-card': 4, '.news li': 4 },
    says: ['令和2年度（2020年度）上半期を公開'],
  },
  {
    page: KOGANEI,
    size: DESK,
    whole: [...PLAN, 'main .bar:not(.bar--small)', '.legend', '.topics .card'],
    some: { '.map__part': 7 },
    says: ['計画の地図', '点検の意見'],
  },
  { page: UNNAMED, size: DESK, whole: PLAN, some: { '.topics .card': 2 }, says: ['振り返り'] },
  {
    page: `${KOGANEI}2020-h1/`,
    size: DESK,
    whole: [...PERIOD, 'section[aria-label] .bar', 'section[aria-label] .legend'],
    some: { '#reviews summary': 2, '.breakdowns tbody tr': 3 },
    says: ['点検で出された意見', '評価の内訳'],
  },
  {
    page: `${KOGANEI}items/item-04-11/`,
    size: DESK,
    whole: ['h1', '.grade', '.phase'],
    says: ['改善事項(A)', 'この項目への点検の意見', 'この項目について'],
  },
  {
    page: `${TORIDE}items/item-01/`,
    size: DESK,
    whole: ['h1', '.grade', '.phase > h2'],
    some: { '.phase': 2 },
    says: ['今後の方向性の内容'],
  },
];

/** For each selector: how many elements there are, and how many lie whole within the first screen. */
function countSeen(
  page: Page,
  selectors: readonly string[],
  size: typeof PHONE,
): Promise<[number, number][]> {
  return page.evaluate(
    (all, { width, height }) =>
      all.map((selector): [number, number] => {
        const boxes = [...document.querySelectorAll(selector)].map((element) =>
          element.getBoundingClientRect(),
        );
        const seen = boxes.filter(
          (box) =>
            box.height > 0 &&
            box.top >= 0 &&
            box.left >= 0 &&
            box.bottom <= height &&
            box.right <= width,
        );
        return [boxes.length, seen.length];
      }),
    [...selectors],
    size,
  );
}

/** The words of which some line begins within the first screen. */
function wordsSeen(page: Page, { height: end }: typeof PHONE): Promise<string> {
  return page.evaluate((height) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, height: tall } = range.getBoundingClientRect();
      if (tall > 0 && top < height) words.push(node.textContent ?? '');
    }
    return words.join('').replace(/\s+/g, ' ');
  }, end);
}

describe.each(SCREENS)('the first screen of /$page', (screen) => {
  const { page: place, size = PHONE, whole, some = {}, says } = screen;
  test(`holds the answer at ${size.width} px`, async () => {
    await site.visit(place, size, async (page) => {
      const seen = await countSeen(page, whole, size);
      const missing = whole.filter((_, index) => {
        const [all = 0, inside = 0] = seen[index] ?? [];
        return all === 0 || inside < all;
      });
      expect(missing).toEqual([]);
      const counts = await countSeen(page, Object.keys(some), size);
      const few = Object.entries(some).filter(
        ([, wanted], index) => (counts[index]?.[1] ?? 0) < wanted,
      );
      expect(few).toEqual([]);
      const words = await wordsSeen(page, size);
      expect(says.filter((text) => !words.includes(text))).toEqual([]);
    });
  });
});

describe('the head of a page on a phone', () => {
  const DEEP = `${KOMAE}items/item-01/`;

  test('takes a sixth of the screen at most, and each target is large enough', async () => {
    await site.visit(DEEP, PHONE, async (page) => {
      const top = await page.$eval('main', (main) => main.getBoundingClientRect().top);
      expect(top).toBeLessThanOrEqual(PHONE.height / 6);
      const small = await page.$$eval('header :is(a, button), .breadcrumbs a', (all) =>
        all
          .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
          .map(({ text }) => text),
      );
      expect(small).toEqual([]);
    });
  });

  test('names the way down in one line, and the name in focus in full', async () => {
    await site.visit(DEEP, PHONE, async (page) => {
      const tops = await page.$$eval('.breadcrumbs li', (all) => [
        ...new Set(
          all
            .filter((each) => each.checkVisibility())
            .map((each) => Math.round(each.getBoundingClientRect().top)),
        ),
      ]);
      expect(tops).toHaveLength(1);
      await page.focus('.breadcrumbs li:last-child a');
      const cut = await page.$eval(
        '.breadcrumbs li:last-child a',
        (link) => link.scrollWidth - link.clientWidth,
      );
      expect(cut).toBeLessThanOrEqual(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(PHONE.width);
    });
  });

  test('opens its menu without a script, by keyboard, and closes it with Escape', async () => {
    await site.visit(KOGANEI, { ...PHONE, script: false }, async (page) => {
      const links = (): Promise<number> =>
        page.$$eval('#site-menu a', (all) => all.filter((each) => each.checkVisibility()).length);
      expect(await links()).toBe(0);
      await page.focus('.site-header__open');
      await page.keyboard.press('Enter');
      expect(await links()).toBe(3);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('データカタログ');
      const inside = await page.$eval('#site-menu', (menu) => {
        const { left, right, top } = menu.getBoundingClientRect();
        const button = document.querySelector('.site-header__open')?.getBoundingClientRect();
        const isBelow = button !== undefined && top >= button.bottom;
        return isBelow && left >= 0 && right <= document.documentElement.clientWidth;
      });
      expect(inside).toBe(true);
      await page.keyboard.press('Escape');
      expect(await links()).toBe(0);
    });
  });

  test('needs no button on a wide screen', async () => {
    await site.visit(KOGANEI, { width: 1280 }, async (page) => {
      const shown = (selector: string): Promise<boolean> =>
        page.$eval(selector, (element) => element.checkVisibility());
      expect(await shown('.site-header__open')).toBe(false);
      expect(await shown('#site-menu a')).toBe(true);
    });
  });
});
