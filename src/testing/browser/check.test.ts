import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Upload } from '#src/intake/sheet-book.ts';
import { makeXlsx } from '../make-xlsx.ts';
import { openSite } from '../open-page.ts';
import { textGrid } from '../workbook-spec.ts';

const site = openSite();
const SCREEN = { width: 1280 };
const READY = '準備ができました。ここからは通信しません。';

const book = (name: string, grid: string): Upload => ({
  name,
  bytes: makeXlsx({ sheets: [{ name: '進捗', rows: textGrid(grid) }] }),
});

const TITLE = 'アクションプラン2020 令和2年度上半期';
const GRADE_D = book(
  '納税課.xlsx',
  `${TITLE}
   項目ID     | 評価
   item-01-01 | D`,
);
const GRADE_S = book(
  '企画政策課.xlsx',
  `${TITLE}
   項目ID     | 評価
   item-01-01 | Ｓ`,
);

const statusOf = (page: Page): Promise<string> =>
  page.$eval('[data-check-status]', (element) => element.textContent ?? '');

async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(
    (ready) => document.querySelector('[data-check-status]')?.textContent === ready,
    {},
    READY,
  );
}

/** Drops files on the page, as a hand does. */
async function drop(page: Page, uploads: readonly Upload[]): Promise<void> {
  const files = uploads.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, bytes } of dropped) data.items.add(new File([new Uint8Array(bytes)], name));
    const options = { bubbles: true, cancelable: true, dataTransfer: data };
    document.querySelector('[data-drop-zone]')?.dispatchEvent(new DragEvent('drop', options));
  }, files);
  await page.waitForSelector('[data-check-results]:not([hidden])');
}

const verdict = (page: Page): Promise<string> =>
  page.$eval('[data-check-verdict]', (element) => element.textContent ?? '');

const findings = (page: Page): Promise<(string | undefined)[][]> =>
  page.$$eval('.finding', (all) =>
    all.map((each) =>
      ['severity', 'place', 'message'].map(
        (slot) => each.querySelector(`[data-slot="${slot}"]`)?.textContent ?? undefined,
      ),
    ),
  );

/** The page's policy lets nobody fetch what it offers for download; so it is kept when it is made. */
async function keepBlobs(page: Page): Promise<void> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    const kept: Blob[] = [];
    Object.assign(window, { kept });
    URL.createObjectURL = (blob: Blob) => {
      kept.push(blob);
      return create(blob);
    };
  });
}

function firstBlob(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { kept } = window as unknown as { kept: Blob[] };
    const bytes = await kept[0]?.arrayBuffer();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  });
}

test('a dropped workbook is told its faults by sheet and cell, each with its explanation', () =>
  site.visit('check/', SCREEN, async (page) => {
    await untilReady(page);
    await drop(page, [GRADE_D]);
    expect(await verdict(page)).toBe('直すところがあります（エラー 1件、注意 0件）');
    expect(await findings(page)).toEqual([
      [
        'エラー',
        '納税課.xlsx 進捗!B3 「評価」',
        '「D」は、この計画の「評価」で使える値ではありません。',
      ],
    ]);
    const link = await page.$eval('.finding a', (element) => element.getAttribute('href') ?? '');
    expect(link).toMatch(/\/guide\/diagnostics\/#rating-unknown$/);
    expect(await page.$$('[data-check-cleaned] a')).toEqual([]);
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect(focused).toBe('check-verdict');
  }));

test('nothing is sent: once ready, the page checks without any network', () =>
  site.visit('check/', SCREEN, async (page) => {
    await untilReady(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setOfflineMode(true);
    await drop(page, [GRADE_S]);
    expect(await verdict(page)).toBe('このまま取り込めます（エラー 0件、注意 1件）');
    expect(await findings(page)).toEqual([
      ['注意', '企画政策課.xlsx 進捗!B3 「評価」', '「Ｓ」を「S」と読みました。'],
    ]);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  }));

test('a sound file gives its table back, cleaned, and says what would change', () =>
  site.visit('check/', SCREEN, async (page) => {
    await untilReady(page);
    await keepBlobs(page);
    await drop(page, [GRADE_S]);
    const name = await page.$eval('[data-check-cleaned] a', (link) =>
      link.getAttribute('download'),
    );
    const text = await firstBlob(page);
    expect(name).toBe('koganei_action-plan-2020_2020-h1_progress.csv');
    expect(text).toMatch(/^\uFEFF項目ID,計画\(P\),/);
    const row = text.split('\n').find((line) => line.startsWith('item-01-01,'));
    expect(row).toBe('item-01-01,推進,継続実施,計画の推進,S,支障なく推進している,なし');
    const changes = await page.$eval('[data-check-changes]', (element) => element.textContent);
    expect(changes).toContain('第4次小金井市基本構想');
    expect(changes).toContain('評価が変わる項目（1件）');
  }));

test('the plan and the period can be chosen where the file does not say them', () =>
  site.visit('check/', SCREEN, async (page) => {
    await untilReady(page);
    await page.click('.check-options summary');
    await page.select('select[name="plan"]', 'koganei/action-plan-2020');
    await page.select('select[name="period"]', '2020-h1');
    await drop(page, [book('名なし.xlsx', '項目ID | 評価\nitem-01-01 | A')]);
    expect(await verdict(page)).toBe('いまのデータと同じ内容です');
  }));

test('a column that nobody needs can be left out by its name, and the file checked again', () =>
  site.visit('check/', SCREEN, async (page) => {
    await untilReady(page);
    const grid = `${TITLE}\n項目ID | 評価 | メモ\nitem-01-01 | A | 要確認`;
    await drop(page, [book('メモ付き.xlsx', grid)]);
    expect((await findings(page)).map(([severity]) => severity)).toEqual(['エラー']);
    await page.click('.check-options summary');
    await page.type('textarea[name="skip"]', 'メモ');
    await page.click('.check-options button[type="submit"]');
    await page.waitForFunction(() =>
      document
        .querySelector('[data-check-results]:not([hidden]) [data-check-verdict]')
        ?.textContent?.startsWith('いまの'),
    );
    expect(await verdict(page)).toBe('いまのデータと同じ内容です（エラー 0件、注意 1件）');
  }));

test('files are chosen by keyboard and button as well as dropped; several at once', () =>
  site.visit('check/', SCREEN, async (page) => {
    await untilReady(page);
    await page.focus('#check-files');
    const multiple = await page.$eval(
      '#check-files',
      (input) => (input as HTMLInputElement).multiple,
    );
    expect(multiple).toBe(true);
    await drop(page, [GRADE_D, GRADE_S]);
    const conflict = (await findings(page)).find(([severity]) => severity === 'エラー');
    expect(conflict?.[1]).toMatch(/^(納税課|企画政策課)\.xlsx 進捗!B3/);
  }));

test('something that is no workbook at all is refused in words', () =>
  site.visit('check/', SCREEN, async (page) => {
    await untilReady(page);
    await drop(page, [
      { name: '写真.xlsx', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
    ]);
    expect((await findings(page)).map(([severity]) => severity)).toEqual(['エラー']);
    expect(await statusOf(page)).toBe('');
  }));
