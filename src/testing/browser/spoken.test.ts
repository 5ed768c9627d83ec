import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../open-page.ts';
import { readAloud, type Utterance } from '../spoken-page.ts';
import { spokenWords, toSpokenText } from '../spoken-text.ts';

const site = openSite();
const PLAN = 'koganei/action-plan-2020/';
const ITEM = `${PLAN}items/item-04-11/`;
const SHEET = `${PLAN}2020-h1/initiative-06/`;

const listen = (place: string, width = 375): Promise<Utterance[]> =>
  site.visit(place, { width }, readAloud);

/** The words that Chromium itself hands to screen readers, in its order; a choice is named by its label. */
async function wordsOfBrowser(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsFrom = (id: string): string => {
    const node = byId.get(id);
    const says = ['StaticText', 'radio', 'checkbox'].includes(String(node?.role?.value));
    if (says) return String(node?.name?.value);
    return (node?.childIds ?? []).map(wordsFrom).join('');
  };
  return wordsFrom(nodes[0]?.nodeId ?? '');
}

/** What Chromium calls the headings and links of a page. */
async function namesOfBrowser(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role }) => ['heading', 'link'].includes(String(role?.value)))
    .map(({ name }) => String(name?.value));
}

/** What two texts say from where they part; spaces and the quotation marks of styles aside. */
function partings(...texts: string[]): string[] {
  const [a = '', b = ''] = texts.map((text) => text.replace(/[\s　「」]+/g, ''));
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return a === b ? [] : [a, b].map((text) => text.slice(Math.max(0, at - 20), at + 40));
}

/** Where each phrase is first heard. @throws when one is not heard */
function placesOf(utterances: readonly Utterance[], phrases: readonly string[]): number[] {
  return phrases.map((wanted) => {
    const place = utterances.findIndex(({ phrase }) => phrase.includes(wanted));
    if (place === -1) throw new Error(`not heard: ${wanted}`);
    return place;
  });
}

/** Without the head, whose menu is folded on a phone. */
const mainPart = (utterances: readonly Utterance[]): string => {
  const [, main = ''] = toSpokenText(utterances).split('\n  main\n');
  if (main === '') throw new Error('no main part is heard');
  return main;
};

const inOrder = (places: readonly number[]): boolean =>
  places.every((place, index) => place > (places[index - 1] ?? -1));

describe.each([
  ['item', ITEM],
  ['sheet', SHEET],
])('the %s page', (name, place) => {
  let heard: Utterance[] = [];
  beforeAll(async () => void (heard = await listen(place)));

  test('is read as it is written down', async () => {
    await expect(toSpokenText(heard)).toMatchFileSnapshot(`../spoken/${name}.txt`);
  });

  test('is heard in the order in which the browser tells it', async () => {
    const told = await site.visit(place, { width: 375 }, wordsOfBrowser);
    expect(spokenWords(heard).length).toBeGreaterThan(500);
    expect(partings(spokenWords(heard), told)).toEqual([]);
  });

  test('has names that the browser tells as one word, though lines may end in them', async () => {
    const told = await site.visit(place, { width: 375 }, async (page) => ({
      written: await page.$$eval(':is(h1, a):has(wbr):not(:has(a))', (all) =>
        all.map((each) => each.textContent.trim()),
      ),
      names: await namesOfBrowser(page),
    }));
    expect(told.written).not.toEqual([]);
    expect(told.names).toEqual(expect.arrayContaining(told.written));
  });

  test('has the same main part on a wide screen as on a phone', async () => {
    expect(mainPart(await listen(place, 1280))).toBe(mainPart(heard));
  });

  test('says nothing twice in a row', () => {
    const twice = heard.filter(({ phrase }, at) => phrase === heard[at + 1]?.phrase);
    expect(twice).toEqual([]);
  });

  test('has landmarks that are told apart', () => {
    const landmarks = heard
      .map(({ phrase }) => phrase)
      .filter((phrase) => /^(navigation|region|complementary|search|form|main)/.test(phrase));
    expect(landmarks).toContain('main');
    expect(new Set(landmarks).size).toBe(landmarks.length);
    expect(landmarks.filter((each) => each !== 'main' && !each.includes(', '))).toEqual([]);
  });

  test('never says the letter of a grade without its name', () => {
    const names: Record<string, string> = {
      S: '計画を超えて達成',
      A: '計画どおりに達成',
      B: '実施したが計画に未達',
      C: '未実施',
    };
    const grades = heard.flatMap(({ phrase }, at) =>
      names[phrase] === undefined ? [] : [[names[phrase], heard[at + 1]?.phrase ?? '']],
    );
    expect(grades).not.toEqual([]);
    expect(grades.filter(([expected = '', next]) => !next?.startsWith(expected))).toEqual([]);
  });
});

test('an item is heard from its name to its source: grade, stage, what was done, why, what next', async () => {
  const heard = await listen(ITEM);
  const places = placesOf(heard, [
    'heading, 学童保育所委託(1所), level 1',
    '未実施',
    'current step',
    '取組の経過',
    '来年度の対応が急務',
    '場所の確保',
    '学校給食調理業務の更なる委託化も進捗がない',
    '出典：小金井市',
  ]);
  expect(inOrder(places)).toBe(true);
  const phrases = heard.map(({ phrase }) => phrase);
  const at = phrases.findIndex((phrase) => /^listitem.*current step/.test(phrase));
  expect(phrases.slice(at + 1, at + 3).join('')).toBe('①調査');
});

test('a cell of a sheet is heard with the item and the heads of its column', async () => {
  const text = toSpokenText(await listen(SHEET));
  const row = '3課税業務見直しによる類団差整理(1人) （注2件）';
  expect(text).toContain(`cell [${row} > 担当部署]: link, 市民税課\n`);
  expect(text).toContain(`cell [${row} > 計画(P)]: ③庁内検討\n`);
  expect(text).toContain(`cell [${row} > 今期の評価(C) > 評価]: S | 計画を超えて達成\n`);
  expect(text).toContain(`cell [${row} > 改善事項(A)]: なし\n`);
});
