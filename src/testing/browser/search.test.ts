import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, type RunningBrowser } from '#src/site/browser/launch-browser.ts';
import { serveBuiltSite } from '#src/testing/built-site.ts';
import type { StaticServer } from '#src/testing/static-server.ts';

let server: StaticServer;
let chromium: RunningBrowser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [server, chromium] = await Promise.all([serveBuiltSite(), launchBrowser()]);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

beforeEach(async () => {
  complaints = [];
  page = await chromium.browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1280, height: 800 });
});
// A breach of the content security policy is an error in the console.
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const open = (query = ''): Promise<unknown> => page.goto(`${server.url}search/${query}`);

const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.trim() ?? '');

const status = (): Promise<string> => textOf('[data-search-status]');

/** Waits for the answer to be there, and to be another than before. */
async function answer(before = ''): Promise<string> {
  await page.waitForFunction(
    (old) => {
      const text = document.querySelector('[data-search-status]')?.textContent ?? '';
      return text !== old && /見つかり/.test(text);
    },
    {},
    before,
  );
  return status();
}

const titles = (): Promise<string[]> =>
  page.$$eval('.result__title', (links) => links.map((link) => link.textContent ?? ''));

async function searchFor(words: string, filter = ''): Promise<string[]> {
  await open(`?q=${encodeURIComponent(words)}${filter}`);
  await answer();
  return titles();
}

async function choose(name: string, value: string): Promise<string> {
  const before = await status();
  await page.select(`select[name="${name}"]`, value);
  return answer(before);
}

const query = async (): Promise<string> => decodeURIComponent(new URL(page.url()).search);

const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('words find what they mean', () => {
  test.each([
    ['学童', '学童保育所委託(1所)'],
    ['ふるさと納税', '寄付金の募集強化(ふるさと納税の活用推進)'],
    ['ﾌﾙｻﾄ', '寄付金の募集強化(ふるさと納税の活用推進)'],
    ['受益者負担', '受益者負担の基準見直し'],
    ['保育園', '市立保育園の民営化(2園)'],
    ['民営', '市立保育園の民営化(1園)'],
    ['のうぜいか', '納税課の取組'],
    ['ノウゼイカ', '納税課の取組'],
    ['児童青少年課', '児童青少年課の取組'],
    ['ﾈｰﾐﾝｸﾞﾗｲﾂ', 'ネーミングライツ導入(総合体育館・栗山運動公園)'],
    ['ライツ', 'ネーミングライツ導入(総合体育館・栗山運動公園)'],
    ['命名権', 'ネーミングライツ導入(総合体育館・栗山運動公園)'],
    ['ＤＢＯ', '新たな入札契約方式(DB・DBO等)の活用促進'],
    ['残業', '時間外勤務の抑制(各課目標時間の厳守)'],
    ['駐輪場', '高架下の活用(駐輪場・保管所)'],
    ['自転車置き場', '自転車駐車場料金の見直し'],
    ['図書館', '図書館業務委託'],
    ['公民館', '公民館有料化'],
    ['給食', '学校給食調理業務の更なる委託'],
    ['税', '課税業務見直しによる類団差整理(1人)'],
    ['納税', '寄付金の募集強化(ふるさと納税の活用推進)'],
    ['見える化', '行財政改革の「見える化」'],
    ['取組④', '取組④ 公民連携アウトソーシングの推進'],
    ['童保', '学童保育所委託(1所)'],
    ['Ｒ２', '令和2年度（2020年度）上半期の進み具合'],
    ['2020年度', '令和2年度（2020年度）上半期の進み具合'],
    ['令和２年度', '令和2年度（2020年度）上半期の進み具合'],
    ['H29', '再任用職員、非常勤職員(会計年度任用職員)等の活用'],
  ])('%s → %s', async (words, expected) => {
    const found = await searchFor(words, '&団体=小金井市');
    expect(found.slice(0, 2)).toContain(expected);
  });

  test('several words must all be there, with either space between them', async () => {
    const [one, both] = [await searchFor('学童'), await searchFor('学童　委託')];
    expect(both[0]).toBe('学童保育所委託(1所)');
    expect(await searchFor('学童 委託')).toEqual(both);
    expect(both.every((title) => one.includes(title))).toBe(true);
    expect(await searchFor('学童 ゼブラ')).toEqual([]);
  });

  test('labels that stand on every sheet are no content', async () => {
    expect((await searchFor('得られた成果')).length).toBeLessThan(20);
  });
});

describe('what is called so stands first', () => {
  test.each([
    ['小金井市', 'koganei/action-plan-2020/'],
    ['狛江', 'komae/reform-plan-6/'],
    ['こまえ', 'komae/reform-plan-6/'],
    ['ＫＯＭＡＥ', 'komae/reform-plan-6/'],
    ['取手市', 'toride/priority-projects-2020/'],
    ['おおさか', 'osaka/reform-plan-3/'],
    ['市名の記載なし', 'unnamed-city/reform-plan-2022/'],
    ['ｱｸｼｮﾝﾌﾟﾗﾝ２０２０', 'koganei/action-plan-2020/'],
    ['狛江市 第6次行財政改革推進計画', 'komae/reform-plan-6/'],
    ['重点事業マネジメントシート', 'toride/priority-projects-2020/'],
    ['市政改革プラン3.0', 'osaka/reform-plan-3/'],
    ['行革推進プラン', 'unnamed-city/reform-plan-2022/'],
    ['狛江市納税課', 'komae/reform-plan-6/departments/'],
    ['企画政策課', 'koganei/action-plan-2020/departments/kikaku-seisaku/'],
    ['のうぜいか', '/departments/'],
    ['公民連携アウトソーシングの推進', 'koganei/action-plan-2020/outline/initiative-04/'],
    ['取組4', 'koganei/action-plan-2020/outline/initiative-04/'],
    ['質の高い行政運営の推進', 'komae/reform-plan-6/outline/policy-1/'],
    ['図書館業務委託', 'koganei/action-plan-2020/items/'],
    ['経常収支比率', 'indicators/'],
    ['用語集', 'glossary/'],
  ])('%s → %s', async (words, place) => {
    await searchFor(words);
    const address = await page.$eval('.result__title', (link) => (link as HTMLAnchorElement).href);
    expect(address).toContain(place);
  });

  test('departments of two municipalities stand side by side, and a filter keeps one', async () => {
    const found = await searchFor('納税課');
    expect(found.slice(0, 3)).toEqual(['納税課の取組', '納税課の取組', expect.any(String)]);
    expect((await searchFor('納税課', '&団体=狛江市'))[0]).toBe('納税課の取組');
    expect(await searchFor('狛江市', '&種類=取組項目')).not.toContain('第6次行財政改革推進計画');
  });
});

test.each(['NPO', 'PFI'])(
  '%s finds only pages that hold it: what a name is known by begins otherwise',
  async (words) => {
    expect((await searchFor(words)).length).toBeGreaterThan(0);
    expect(await page.$$eval('.result:not(:has(mark))', (all) => all.length)).toBe(0);
  },
);

test('a result says where it stands, how it is graded and where the word is', async () => {
  await searchFor('学童');
  const result = await page.$eval('.result', (element) => ({
    href: element.querySelector('a')?.href,
    context: element.querySelector('.result__context')?.textContent,
    chip: element.querySelector('.chip')?.textContent,
    tone: element.querySelector<HTMLElement>('.chip')?.dataset['tone'],
    mark: element.querySelector('mark')?.textContent,
  }));
  expect(result).toEqual({
    href: `${server.url}koganei/action-plan-2020/items/item-04-11/`,
    context: '取組項目｜小金井市 アクションプラン2020・令和2年度上半期・児童青少年課',
    chip: 'C（未実施）',
    tone: 'orange',
    mark: '学童',
  });
});

test('filters narrow, combine and keep their other choices', async () => {
  await open();
  expect(await choose('評価', 'C（未実施）')).toBe('18件見つかりました');
  expect(await choose('取組', '取組④ 公民連携アウトソーシングの推進')).toBe('7件見つかりました');
  expect(await query()).toBe('?評価=C（未実施）&取組=取組④ 公民連携アウトソーシングの推進');
  const grades = await page.$$eval('select[name="評価"] option', (options) =>
    options.map((option) => option.textContent?.trim()),
  );
  // Other plans have grades of their own, which no item of this one carries.
  expect(grades.filter((grade) => !/（予定どおり|（概ね予定/.test(grade ?? ''))).toEqual([
    'すべて',
    'S（計画を超えて達成）（0）',
    'A（計画どおりに達成）（5）',
    'B（実施したが計画に未達）（4）',
    'C（未実施）（7）',
  ]);
  await page.click('[data-search-clear] button');
  await page.waitForFunction(() => document.querySelectorAll('.result').length === 0);
  expect(await query()).toBe('');
});

test('pages of every kind and plan are found, and the filters tell them apart', async () => {
  await open('?q=経常収支比率');
  await answer();
  expect((await titles()).slice(0, 2)).toContain('経常収支比率');
  await open('?団体=取手市&種類=取組項目');
  expect(await answer()).toBe('26件見つかりました');
  // Two indicators and their list.
  await open('?計画=市政改革プラン3.0&種類=指標');
  expect(await answer()).toBe('3件見つかりました');
  // An item that no text stands on but its name.
  expect(await searchFor('獣医師')).toContain('獣医師等の資格職の確保');
});

test('the address reproduces a search', async () => {
  await open('?q=学童&評価=C（未実施）');
  expect(await answer()).toBe('5件見つかりました');
  expect((await titles())[0]).toBe('学童保育所委託(1所)');
  expect(await page.$eval('#q', (input) => (input as HTMLInputElement).value)).toBe('学童');
  expect(
    await page.$eval('select[name="評価"]', (select) => (select as HTMLSelectElement).value),
  ).toBe('C（未実施）');
});

test('typing searches and shows in the address; Back goes to the search before', async () => {
  await open();
  await page.type('#q', '学童');
  const first = await answer();
  expect(await query()).toBe('?q=学童');
  await page.keyboard.press('Enter');
  await page.type('#q', ' 大規模');
  const second = await answer(first);
  await page.keyboard.press('Enter');
  expect(await query()).toBe('?q=学童 大規模');
  await page.goBack();
  expect(await answer(second)).toBe(first);
  expect(await query()).toBe('?q=学童');
  await page.goForward();
  expect(await answer(first)).toBe(second);
  await page.goBack();
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('.result').length === 0);
  expect(await query()).toBe('');
});

test('twenty at a time; the focus goes on with the first new result', async () => {
  await open('?種類=取組項目');
  expect(await answer()).toBe('278件見つかりました');
  expect(await titles()).toHaveLength(20);
  expect(await textOf('[data-search-more] button')).toBe('もっと見る（あと258件）');
  await page.click('[data-search-more] button');
  await page.waitForFunction(() => document.querySelectorAll('.result').length === 40);
  expect(await focused()).toBe((await titles())[20]);
});

test('when nothing is found, the page says what was searched and where else to go', async () => {
  await open('?q=学童&評価=S（計画を超えて達成）');
  const [, count] =
    /^「学童」「S（計画を超えて達成）」に当てはまるページは見つかりませんでした。絞り込みを外すと(\d+)件あります。$/.exec(
      await answer(),
    ) ?? [];
  const shown = await page.$$eval('[data-search-none], [data-search-browse]', (elements) =>
    elements.map((element) => element.checkVisibility()),
  );
  expect(shown).toEqual([true, true]);
  const before = await status();
  await page.click('.choice-chips button');
  expect(await answer(before)).toBe(`${count}件見つかりました`);
  expect((await titles())[0]).toBe('学童保育所委託(1所)');
  expect(await page.$eval('[data-search-none]', (element) => element.checkVisibility())).toBe(
    false,
  );
});

test.each(['学童まつり', '市議会議員選挙', 'ゼブラ', '&', '<img src=x onerror=alert(1)>'])(
  '%s is nowhere, and nothing else is offered for it',
  async (words) => {
    expect(await searchFor(words)).toEqual([]);
    expect(await status()).toContain(`「${words}」に当てはまるページは見つかりませんでした`);
  },
);

const suggested = (): Promise<string[]> =>
  page.$$eval('[data-search-near] li', (all) => all.map(({ textContent }) => textContent ?? ''));

test.each([
  ['學童保育所', '学童保育所'],
  ['受益者負坦', '受益者負担'],
  ['ネーミングライト', 'ネーミングライツ'],
  ['圖書館', '図書館'],
])('for %s, which is nowhere, %s is offered, and leads to pages', async (words, near) => {
  expect(await searchFor(words)).toEqual([]);
  await page.waitForSelector('[data-search-near]', { visible: true });
  const found = await suggested();
  expect(found[0]).toMatch(new RegExp(`^${near}（\\d+件）$`));
  const [, count] = /（(\d+)件）/.exec(found[0] ?? '') ?? [];
  await Promise.all([page.waitForNavigation(), page.click('[data-search-near] a')]);
  expect(await answer()).toBe(`${count}件見つかりました`);
  expect(await query()).toBe(`?q=${near}`);
});

test('where little is found, what is near is offered too', async () => {
  const found = await searchFor('のうぜいが');
  expect(found.length).toBeLessThan(6);
  await page.waitForSelector('[data-search-near]', { visible: true });
  expect((await suggested())[0]).toMatch(/^納税課（/);
});

test('what is near is said to those who do not see it, and gone when something is found', async () => {
  await searchFor('受益者負坦');
  await page.waitForSelector('[data-search-near]', { visible: true });
  await page.waitForFunction(() =>
    document.querySelector('[data-search-spoken]')?.textContent?.includes('もしかして'),
  );
  const live = await textOf('[role="status"][data-search-spoken]');
  expect(live).toMatch(
    /^「受益者負坦」に当てはまるページは見つかりませんでした。もしかして：受益者負担（\d+件）/,
  );
  const before = await status();
  await page.$eval('#q', (input) => ((input as HTMLInputElement).value = ''));
  await page.type('#q', '学童');
  await answer(before);
  expect(await page.$eval('[data-search-near]', (box) => box.checkVisibility())).toBe(false);
});

describe('what was searched before', () => {
  const recent = (): Promise<string[]> =>
    page.$$eval('[data-search-recent] a', (all) =>
      all.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent ?? ''),
    );
  const searchBy = async (words: string): Promise<void> => {
    await open();
    await page.type('#q', words);
    await page.keyboard.press('Enter');
    await answer();
  };
  const forget = (): Promise<void> => page.evaluate(() => localStorage.clear());

  test('stays on this device, newest first, and one button takes it away', async () => {
    await open();
    await forget();
    await searchBy('学童');
    await searchBy('図書館');
    await open();
    expect(await recent()).toEqual(['図書館', '学童']);
    expect(await textOf('[data-search-recent]')).toContain('どこにも送りません');
    const cookies = await page.browserContext().cookies();
    expect(cookies).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('[data-search-recent] a')]);
    await answer();
    expect((await titles())[0]).toBe('図書館の取組');
    await open();
    await page.click('[data-search-forget]');
    expect(await recent()).toEqual([]);
    expect(await status()).toBe('最近さがした言葉を消しました。');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await open();
    expect(await recent()).toEqual([]);
  });

  test('is not what was only typed on the way', async () => {
    await open();
    await forget();
    await page.type('#q', '保育');
    await answer();
    await open();
    expect(await recent()).toEqual([]);
  });

  test('is nothing where the reader lets no page keep anything; the search works all the same', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await searchBy('学童');
    expect((await titles())[0]).toBe('学童保育所委託(1所)');
    await open();
    expect(await recent()).toEqual([]);
  });
});

describe('where the line fails', () => {
  /** Lets no further file of the index come. */
  async function cutIndex(): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) void request.abort();
      else void request.continue();
    });
  }
  const failed = (): Promise<unknown> =>
    page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent?.includes('読み込めませんでした'),
    );
  const forgive = (): void => void (complaints = []);

  test('on the way, nothing of the search before is left, and the ways without search are back', async () => {
    await searchFor('学童');
    await page.setCacheEnabled(false);
    await cutIndex();
    await page.$eval('#q', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#q', '下水道');
    await failed();
    expect(await titles()).toEqual([]);
    const shown = await page.$$eval('[data-search-more], [data-search-near]', (all) =>
      all.map((each) => each.checkVisibility()),
    );
    expect(shown).toEqual([false, false]);
    expect(await page.$eval('[data-search-browse]', (each) => each.checkVisibility())).toBe(true);
    forgive();
  });

  test('before the index has come, and is there again', async () => {
    await open();
    await page.waitForNetworkIdle();
    let isDown = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (isDown && request.url().includes('/pagefind/')) void request.respond({ status: 404 });
      else void request.continue();
    });
    await open('?q=学童');
    await failed();
    expect(await titles()).toEqual([]);
    isDown = false;
    await page.keyboard.press('Tab');
    await page.focus('#q');
    await page.keyboard.press('Enter');
    await answer();
    expect((await titles())[0]).toBe('学童保育所委託(1所)');
    forgive();
  });

  test('what takes long is said, and what comes late takes its place', async () => {
    await searchFor('学童');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isIndex = request.url().includes('/pagefind/');
      setTimeout(() => void request.continue(), isIndex ? 1500 : 0);
    });
    await page.$eval('#q', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#q', '下水道');
    await page.waitForFunction(
      () => document.querySelector('[data-search-status]')?.textContent === 'さがしています。',
    );
    await answer();
    expect((await titles())[0]).toMatch(/下水道/);
  });
});

test('Escape empties the field, and what was found goes with the words', async () => {
  await searchFor('学童');
  await page.focus('#q');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelectorAll('.result').length === 0);
  expect(await query()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
});

test('who types hears one sentence when the typing has come to rest', async () => {
  await open();
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    const live = document.querySelector('[data-search-spoken]')!;
    new MutationObserver(() => spoken.push(live.textContent ?? '')).observe(live, {
      childList: true,
    });
  });
  await page.type('#q', '受益者負担', { delay: 400 });
  const seen = await answer();
  await page.waitForFunction(
    (text) => document.querySelector('[data-search-spoken]')?.textContent === text,
    {},
    seen,
  );
  expect(await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)).toEqual(
    [seen],
  );
});

test('on a phone with its keyboard open, the first result is in sight while typing', async () => {
  await page.setViewport({ width: 375, height: 400, hasTouch: true });
  await open();
  await page.type('#q', '受益者負担');
  await answer();
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('.result__title')!.getBoundingClientRect();
    return top >= 0 && bottom <= 400;
  });
  const field = await page.$eval('#q', (input) => input.getBoundingClientRect().top);
  expect(field).toBeGreaterThanOrEqual(0);
});

test('without the words of the site the search says no less than before', async () => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('/search/words.json')) void request.respond({ status: 404 });
    else void request.continue();
  });
  await searchFor('受益者負坦');
  expect(await status()).toContain('見つかりませんでした');
  expect(await page.$eval('[data-search-near]', (box) => box.checkVisibility())).toBe(false);
  await page.waitForNetworkIdle();
  complaints = complaints.filter((text) => !text.includes('404'));
});

test('the words of the site are loaded only when something is not found', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await searchFor('学童');
  await page.waitForNetworkIdle();
  expect(requests.filter((url) => url.includes('words.json'))).toEqual([]);
});

test('by keyboard alone: type, search, narrow, open a result', async () => {
  await open();
  await page.focus('#q');
  await page.keyboard.type('保育園');
  await page.keyboard.press('Enter');
  await answer();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  const reached: string[] = [];
  for (let step = 0; step < 20 && !reached.at(-1)?.startsWith('市立保育園'); step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await focused());
  }
  expect(reached).toContain('検索');
  expect(reached.at(-1)).toMatch(/^市立保育園の民営化/);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await textOf('h1')).toMatch(/^市立保育園の民営化/);
});

test('the search box of the home page leads here', async () => {
  await page.goto(server.url);
  await page.type('form[role="search"] input[type="search"]', '図書館');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await answer();
  expect((await titles())[0]).toBe('図書館の取組');
});

test('on a narrow screen nothing runs over the side and targets are large enough', async () => {
  await page.setViewport({ width: 320, height: 700 });
  await searchFor('受益者負担');
  await page.click('[data-narrow] summary');
  const measured = await page.evaluate(() => {
    const targets = document.querySelectorAll('main :is(a, button, input, select, summary)');
    return {
      width: document.documentElement.scrollWidth,
      small: [...targets]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.textContent),
    };
  });
  expect(measured).toEqual({ width: 320, small: [] });
});

test('without JavaScript there are links instead of a form that leads nowhere', async () => {
  await page.setJavaScriptEnabled(false);
  await open('?q=学童');
  expect(await page.$eval('form', (form) => form.getBoundingClientRect().height)).toBe(0);
  expect(await textOf('noscript')).toContain('JavaScript');
  const links = await page.$$eval('[data-search-browse] a', (all) => all.map((a) => a.textContent));
  // 5 plans, 5 periods, 5 lists of items and the departments that items name: 28, 31, 8, 1 and 11.
  expect(links).toHaveLength(5 + 5 + 5 + 28 + 31 + 8 + 1 + 11);
  expect(links.slice(0, 4)).toEqual([
    '小金井市 アクションプラン2020',
    '令和2年度（2020年度）上半期',
    'すべての項目',
    '会計課',
  ]);
});

test('no other page loads the search', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${server.url}koganei/action-plan-2020/items/item-04-11/`);
  expect(requests.filter((url) => /pagefind|search/.test(url))).toEqual([]);
});
