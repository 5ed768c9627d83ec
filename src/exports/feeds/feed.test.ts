import { describe, expect, test } from 'vitest';
import type { Plan } from '#src/domain/dataset.ts';
import {
  aContext,
  aCorrection,
  aDefinition,
  anItem,
  aPeriod,
  aProgress,
  aReview,
  aSite,
} from '#src/testing/builders.ts';
import { toAtom } from './atom.ts';
import { planFeed, siteFeed, type Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

const PLAN_URL = 'https://city.example/reform/aoba/reform/';
const HOSTILE = '<script>alert(1)</script>&"]]>';

const plan: Partial<Plan> = {
  items: [anItem()],
  definition: aDefinition({ published: { '2020-h1': '2020-11-20' } }),
  periods: [
    aPeriod({ progress: [aProgress('item-1')], reviews: [aReview()] }),
    aPeriod({ id: '2020-h2' }),
  ],
  corrections: [
    aCorrection({ date: '2020-12-01' }),
    aCorrection({ date: '2021-01-08', header: '段階' }),
  ],
};

/** @throws when there is nothing to tell */
function feedOf(change: Partial<Plan> = {}): Feed {
  const feed = planFeed(aContext({ ...plan, ...change }));
  if (!feed) throw new Error('no feed');
  return feed;
}

describe('a feed', () => {
  test('has the periods and corrections that have a date, newest first', () => {
    expect(feedOf().entries).toEqual([
      expect.objectContaining({
        date: '2021-01-08',
        summary: expect.stringContaining('段階') as string,
      }),
      {
        id: expect.stringMatching(/\/aoba\/reform\/#correction-[0-9a-f]{12}$/) as string,
        url: expect.stringMatching(/\/aoba\/reform\/#correction-[0-9a-f]{12}$/) as string,
        title: '青葉市 改革プラン：「窓口の改善」のデータを訂正',
        date: '2020-12-01',
        summary:
          '訂正したところ：令和2年度上半期の評価。訂正前：「C」。訂正後：「B」。理由：転記の誤り',
      },
      {
        id: `${PLAN_URL}2020-h1/`,
        url: `${PLAN_URL}2020-h1/`,
        title: '青葉市 改革プラン：令和2年度（2020年度）上半期を公開',
        date: '2020-11-20',
        summary: '1項目の報告と点検の意見1件を公開しました。',
      },
    ]);
  });

  test('tells of a plan without periods that says when its data came out', () => {
    const definition = aDefinition({ issued: '2026-11-21' });
    expect(planFeed(aContext({ items: [anItem()], definition }))?.entries).toEqual([
      {
        id: PLAN_URL,
        url: PLAN_URL,
        title: '青葉市 改革プラン：計画のデータを公開',
        date: '2026-11-21',
        summary: '1項目の計画のデータを公開しました。',
      },
    ]);
  });

  test('is not there while nothing has a date', () => {
    expect(planFeed(aContext({ periods: [aPeriod()] }))).toBeUndefined();
    expect(siteFeed(aContext({ periods: [aPeriod()] }).dataset)).toBeUndefined();
  });

  test('of the site has the news of every plan, and each entry the same name there', () => {
    const { dataset } = aContext(plan);
    expect(siteFeed(dataset)).toMatchObject({
      title: '改革の見える化の更新',
      homeUrl: 'https://city.example/reform/',
      atomUrl: 'https://city.example/reform/feed.xml',
      jsonUrl: 'https://city.example/reform/feed.json',
    });
    expect(siteFeed(dataset)?.entries).toEqual(feedOf().entries);
  });
});

/** Contents of the elements of a name, in order. */
const contents = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    ([, text = '']) => text,
  );

describe('Atom', () => {
  const xml = toAtom(feedOf());

  test('has what RFC 4287 requires of a feed', () => {
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="ja">/,
    );
    const head = xml.slice(0, xml.indexOf('<entry>'));
    expect(contents(head, 'id')).toEqual([`${PLAN_URL}feed.xml`]);
    expect(contents(head, 'title')).toEqual(['青葉市 改革プランの更新']);
    expect(contents(head, 'updated')).toEqual(['2021-01-08T00:00:00+09:00']);
    expect(contents(head, 'name')).toEqual(['青葉市']);
    expect(head).toContain(
      `<link rel="self" type="application/atom+xml" href="${PLAN_URL}feed.xml">`,
    );
  });

  test('has what RFC 4287 requires of each entry: one id, one title, one moment', () => {
    const entries = xml.split('<entry>').slice(1);
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated']) expect(contents(entry, name)).toHaveLength(1);
      expect(entry).toContain('<link rel="alternate" type="text/html" href="https://');
    }
    expect(new Set(contents(xml, 'id')).size).toBe(4);
  });

  test('text is text, whatever stands in it', () => {
    const corrections = [aCorrection({ reason: `${HOSTILE}\u0007`, before: HOSTILE })];
    const hostile = toAtom(feedOf({ corrections, items: [anItem({ name: HOSTILE })] }));
    expect(hostile).not.toContain('<script');
    expect(hostile).not.toContain('\u0007');
    expect(hostile).toContain(
      '理由：&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;]]&gt;</summary>',
    );
  });
});

describe('JSON Feed', () => {
  test('has what version 1.1 requires, and moments of RFC 3339', () => {
    const { dataset } = aContext(plan, [], { site: aSite({ operator: HOSTILE }) });
    const feed = siteFeed({ ...aContext(plan).dataset, site: dataset.site });
    const json = JSON.parse(feed ? toJsonFeed(feed) : '{}') as { items: Record<string, string>[] };
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: '改革の見える化の更新',
      home_page_url: 'https://city.example/reform/',
      feed_url: 'https://city.example/reform/feed.json',
      authors: [{ name: HOSTILE }],
    });
    expect(json.items.map((item) => item['date_published'])).toEqual([
      '2021-01-08T00:00:00+09:00',
      '2020-12-01T00:00:00+09:00',
      '2020-11-20T00:00:00+09:00',
    ]);
    for (const item of json.items) {
      for (const key of ['id', 'url', 'title', 'content_text']) expect(item[key]).toMatch(/./);
    }
  });
});
