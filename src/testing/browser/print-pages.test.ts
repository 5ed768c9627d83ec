/** Every kind of page on paper: short, whole, white, and known by its margins. */
import { describe, expect, test } from 'vitest';
import { SCHEMES } from '../emulate-media.ts';
import { openSite } from '../open-page.ts';
import { overflowing } from '../overflowing.ts';
import { PAGE_KINDS } from '../page-kinds.ts';
import { readPdf, type Pdf } from '../read-pdf.ts';

const site = openSite();
const PERIOD = 'koganei/action-plan-2020/2020-h1/';
const ITEM = 'koganei/action-plan-2020/items/item-04-11/';
const COSTS = 'toride/priority-projects-2020/costs/';

/** Counted on paper by eye as what a page of the kind needs, and at most one page more. */
const MOST_PAGES: Readonly<Record<string, number>> = {
  home: 1,
  plan: 5,
  period: 5,
  changes: 1,
  'changes with indicators and costs': 3,
  sheet: 2,
  'all sheets': 16,
  'sheet in groups': 2,
  item: 1,
  'all items': 4,
  'all items without grades': 4,
  departments: 2,
  department: 1,
  'period without grades': 1,
  outline: 3,
  'item with costs and indicators': 2,
  indicators: 4,
  indicator: 2,
  costs: 6,
  effects: 3,
  lineage: 5,
  retrospective: 5,
  reviews: 4,
  data: 15,
  'guide for reusers': 5,
  glossary: 6,
  about: 2,
  accessibility: 2,
  'accessibility results': 6,
  guides: 1,
  guide: 3,
  'diagnostics guide': 13,
  check: 1,
  style: 14,
  search: 2,
  'not found': 1,
};

/** Width of the text on A4, in CSS pixels: the paper without its margins of 18 and 14 mm. */
const TEXT_WIDTH = Math.floor(((210 - 18 - 14) * 96) / 25.4);

/** Prints on A4, as most readers in Japan do. */
function print(place: string, script = true): Promise<Pdf> {
  return site.visit(place, { width: 1280, script }, async (page) =>
    readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  );
}

const pageWith = ({ pages }: Pdf, text: string): number =>
  pages.findIndex((page) => page.text.includes(text));

describe.each(PAGE_KINDS)('$kind', ({ kind, place }) => {
  test('takes no more paper than it needs', async () => {
    expect(Object.keys(MOST_PAGES)).toContain(kind);
    const { pages } = await print(place);
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES[kind] ?? 0);
    expect(pages.at(-1)?.text).toContain(`${pages.length}/${pages.length}`);
  });

  test('is not cut off at the right, and shows nothing to press or to fill in', async () => {
    const isSheet = kind.includes('sheet');
    const width = isSheet ? Math.floor((400 * 96) / 25.4) : TEXT_WIDTH;
    await site.visit(place, { width }, async (page) => {
      await page.emulateMediaType('print');
      expect(await overflowing(page)).toEqual([]);
      const shown = await page.$$eval(
        'form, select, input, iframe, [popover], .screen-only, .pager, .skip-link, button:not(.explained)',
        (all) =>
          all
            .filter((each) => each.checkVisibility() && each.getClientRects().length > 0)
            .map((each) => each.outerHTML.slice(0, 80)),
      );
      expect(shown).toEqual([]);
    });
  });
});

describe('what the margins say', () => {
  test('where the page is found, and the day of its data, on every page', async () => {
    const { pages } = await print(PERIOD);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain('koganei/action-plan-2020/2020-h1/データ:2026年11月21日現在');
      expect(text).toContain(`${index + 1}/${pages.length}`);
      expect(text).toContain('公表資料から作った、非公式の見本サイトです。');
      expect(text).toContain('行財政改革の見える化');
    }
  });

  test('the title overleaf, where the heading is not in sight', async () => {
    const [first, second] = (await print(PERIOD)).pages;
    const title = '令和2年度(2020年度)上半期の進み具合小金井市アクションプラン2020';
    expect(first?.text).not.toContain(title);
    expect(second?.text).toContain(title);
  });
});

describe('a period', () => {
  test('says where it stands, then how that is made up, what was said of it, and the items', async () => {
    const pdf = await print(PERIOD);
    const order = [
      '未実施(C)は18項目です。',
      '取組別',
      '点検で出された意見(39件)',
      '評価ごとの項目',
    ];
    const places = order.map((text) => pageWith(pdf, text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[1]).toBe(0);
  });

  test('repeats no comment as the summary of the comments', async () => {
    const { pages } = await print(PERIOD);
    const text = pages.map((page) => page.text).join('');
    expect(text.split('徴取引継の取組を除き').length).toBe(2);
  });

  test('no heading stands at the foot of a page without what it heads', async () => {
    const pdf = await print(PERIOD);
    expect(pageWith(pdf, '点検で出された意見(39件)')).toBe(pageWith(pdf, '取組1税収等の確保(3件)'));
    expect(pageWith(pdf, '評価ごとの項目')).toBe(
      pageWith(pdf, '寄付金の募集強化(ふるさと納税の活用推進)企画'),
    );
  });
});

test('heads that can be pressed are words on paper, on every page of the table', async () => {
  const { pages } = await print(COSTS);
  const withRows = pages.filter(({ text }) => text.includes('事業費増減理由'));
  expect(withRows.length).toBeGreaterThan(1);
  for (const { text } of withRows) expect(text).toContain('からの増減事業費増減理由');
});

test('all steps of a stage are named, which a narrow screen shows as numbers', async () => {
  const { pages } = await print(ITEM);
  expect(pages[0]?.text).toContain('2課内検討3庁内検討');
});

test('paper is white, whatever the reader’s screen is', async () => {
  const dark = SCHEMES.find(({ name }) => name === 'dark')?.features ?? [];
  await site.visit(ITEM, { width: TEXT_WIDTH }, async (page) => {
    await page.emulateMediaFeatures([...dark]);
    const look = () =>
      page.$eval('body', (body) => [
        getComputedStyle(body).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
    expect(await look()).toEqual(['rgb(230, 230, 230)', 'rgb(26, 26, 26)']);
    await page.emulateMediaType('print');
    expect(await look()).toEqual(['rgb(26, 26, 26)', 'rgba(0, 0, 0, 0)']);
  });
});
