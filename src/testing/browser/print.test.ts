import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { printPage } from '#src/site/print/print-page.ts';
import { paperControlId, type PaperId } from '#src/styles/sheet-style.ts';
import { builtSite } from '../built-site.ts';
import { openSite } from '../open-page.ts';
import { readPdf, type Pdf } from '../read-pdf.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';
/** The longest: 17 items. */
const SHEET = `${PLAN}2020-h1/initiative-05/`;
const SHEETS = `${PLAN}sheets/2020-h1/`;
/** What must stand on every printed page, in NFKC and without spaces. */
const FOOT =
  '出典:小金井市「アクションプラン2020進行管理シート(令和2年度上半期分)」ライセンス:クリエイティブ・コモンズ表示4.0国際';
const NOTICE = '公表資料から作った、非公式の見本サイトです。';
const HEAD = '小金井市アクションプラン2020令和2年度(2020年度)上半期';

const A3: [number, number] = [420, 297];
const A4: [number, number] = [297, 210];

/** Prints as a reader does, on the paper that they chose on the page. */
function print(place: string, paper?: PaperId): Promise<Pdf> {
  return site.visit(place, { width: 1280, script: false }, async (page) => {
    if (paper) await page.click(`#${paperControlId(paper)}`);
    return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  });
}

const sizesOf = ({ pages }: Pdf): [number, number][] => pages.map(({ size }) => size);
const textsOf = ({ pages }: Pdf): string[] => pages.map(({ text }) => text);

function printStyle(page: Page, selector: string, property: string): Promise<string> {
  return page.$eval(
    selector,
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

describe('the official sheet on paper', () => {
  test('is A3 landscape, on as many pages as it needs', async () => {
    const pdf = await print(SHEET);
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(new Set(sizesOf(pdf).map(String))).toEqual(new Set([String(A3)]));
  });

  test('is A4 landscape where the reader chose that, without a script', async () => {
    expect(new Set(sizesOf(await print(SHEET, 'a4')).map(String))).toEqual(new Set([String(A4)]));
  });

  test('says on every page where it is from and which page it is, above whose sheet it is', async () => {
    for (const paper of ['a3', 'a4'] as const) {
      const texts = textsOf(await print(SHEET, paper));
      for (const [index, text] of texts.entries()) {
        expect(text).toContain(FOOT);
        expect(text).toContain(NOTICE);
        expect(text).toContain(`${index + 1}/${texts.length}`);
        expect(text).toContain(HEAD);
        expect(text).toContain('取組5補助金・受益者負担・給付水準の適正化');
      }
    }
  });

  test('repeats the heads of its columns on every page that has rows', async () => {
    const rows = textsOf(await print(SHEET, 'a4')).filter((text) => text.includes('取組項目'));
    expect(rows.length).toBeGreaterThan(1);
    for (const text of rows) expect(text).toContain('得られた成果');
  });

  test('repeats its head, keeps its rows whole, and is a table again', async () => {
    await site.visit(SHEET, { width: 375 }, async (page) => {
      await page.emulateMediaType('print');
      expect(await printStyle(page, '.sheet thead', 'display')).toBe('table-header-group');
      expect(await printStyle(page, '.sheet thead', 'position')).toBe('static');
      expect(await printStyle(page, '.sheet tbody tr', 'display')).toBe('table-row');
      expect(await printStyle(page, '.sheet tbody tr', 'break-inside')).toBe('avoid');
      expect(await printStyle(page, '.sheet__label', 'display')).toBe('none');
      // A grid would not make room for the heads that are repeated.
      expect(await printStyle(page, 'main', 'display')).toBe('block');
    });
  });

  test('is not cut off at the right', async () => {
    const width = Math.round((420 - 20) * (96 / 25.4));
    await site.visit(SHEET, { width }, async (page) => {
      await page.emulateMediaType('print');
      const missing = await page.$eval(
        '.sheet',
        (sheet) => sheet.getBoundingClientRect().right - document.documentElement.clientWidth,
      );
      expect(missing).toBeLessThanOrEqual(1);
    });
  });

  test('leaves out what only a screen needs, and keeps where it is from', async () => {
    await site.visit(SHEET, { width: 1280 }, async (page) => {
      await page.emulateMediaType('print');
      const shown = (selector: string): Promise<boolean[]> =>
        page.$$eval(selector, (all) => all.map((each) => each.checkVisibility()));
      for (const selector of ['.site-header__menu', '.pager', '.button', '.skip-link'])
        expect((await shown(selector)).filter(Boolean), selector).toEqual([]);
      const text = await page.$eval('body', (body) => body.innerText);
      expect(text).toContain('非公式');
      expect(text).toContain('出典：小金井市');
    });
  });
});

describe('all sheets of a period on paper', () => {
  test('each begins on a page of its own; the pages are counted through', async () => {
    const texts = textsOf(await print(SHEETS));
    expect(texts[0]).toContain('令和2年度(2020年度)上半期の様式');
    expect(texts[0]).toContain('様式の一覧(11枚)');
    const mottos = [
      '「後世に夢を残そう!」',
      '「徹底した市民目線で!」',
      '「重要課題を先取り解決!」',
    ];
    const places = mottos.map((motto) => texts.findIndex((text) => text.includes(motto)));
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(new Set(places).size).toBe(3);
    expect(places[0]).toBe(1);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain(FOOT);
      expect(text).toContain(`${index + 1}/${texts.length}`);
      // The cover is its own heading.
      if (index > 0) expect(text).toContain(HEAD);
    }
  });

  test('are the same rows in the same widths as on the page of one sheet', async () => {
    const look = (place: string, selector: string) =>
      site.visit(place, { width: 1512 }, async (page) => {
        await page.emulateMediaType('print');
        return page.$eval(selector, (sheet) => ({
          text: sheet.textContent,
          widths: [...sheet.querySelectorAll('thead th')].map((cell) => cell.clientWidth),
        }));
      });
    const one = await look(SHEET, '.sheet');
    const among = await look(SHEETS, '#sheet-initiative-05 .sheet');
    expect(one.widths.length).toBe(10);
    expect(among).toEqual(one);
  });

  test('come out of the command as out of the reader’s browser, with links to the published pages', async () => {
    for (const paper of ['a3', 'a4'] as const) {
      const command = readPdf(await printPage(site.browser, builtSite(), `/${SHEETS}`, paper));
      const reader = await print(SHEETS, paper);
      expect(command.pages).toEqual(reader.pages);
      expect(command.source).toContain(`/URI (${builtSite().url}${PLAN}items/item-05-01/)`);
      expect(command.source).not.toContain('127.0.0.1');
      // A structure for screen readers, its language, and bookmarks.
      expect(command.source).toMatch(/\/StructTreeRoot \d+ 0 R/);
      expect(command.source).toContain('/Lang (ja)');
      expect(command.source).toMatch(/\/Outlines \d+ 0 R/);
    }
  });

  test('a plan without an outline has its sheet too', async () => {
    const texts = textsOf(await print('toride/priority-projects-2020/sheets/2020/'));
    expect(texts[0]).toContain('選挙常時啓発事業');
    expect(texts.join('')).toContain('庁舎の適正な維持管理');
  });
});

test('other pages keep the paper that the reader has', async () => {
  const { pages } = await print(`${PLAN}items/item-04-11/`);
  // Without a choice of the reader, the browser's own: letter.
  expect(pages[0]?.size).toEqual([216, 279]);
});

test('what is folded on the screen is printed', async () => {
  await site.visit(`${PLAN}2020-h1/`, { width: 1280 }, async (page) => {
    const shown = () =>
      page.$$eval('details ul', (lists) => lists.map((each) => each.checkVisibility()));
    expect(new Set(await shown())).toEqual(new Set([false]));
    await page.emulateMediaType('print');
    expect(new Set(await shown())).toEqual(new Set([true]));
  });
});
