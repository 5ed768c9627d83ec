/** What the pages of the second city's plans say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { squash, textOf, textsOf } from '../html.ts';
import { buildSecondCity } from '../second-city-site.ts';
import { findOnPages, siteFiles } from '../site-pages.ts';

const site = buildSecondCity();
const { at, main } = site;
const file = (name: string): string => readFileSync(path.join(site.folder, name), 'utf8');
const vision = 'hinata/vision-2025/';
const review = 'hinata/review-2025/';
const list = 'hinata/list-2030/';
const counter = 'hinata/counter-2024/';

describe('a plan without grades', () => {
  test('shows none: no bar, no legend, no chip', () => {
    const graded = findOnPages(
      site.pages.filter(({ name }) => name.startsWith(vision)),
      ({ root }) =>
        root.querySelectorAll('main .bar, main .chip, main .legend').map((each) => each.tagName),
    );
    expect(graded).toEqual([]);
  });

  test('says how much was reported', () => {
    expect(main(`${vision}2025/`)).toContain('4項目すべてが報告されています。');
    expect(main(`${vision}2026/`)).toContain(
      '4項目のうち3項目が報告され、1項目は報告がありません。',
    );
  });

  test('promises no evaluation in its descriptions', () => {
    const found = findOnPages(
      site.pages.filter(({ name }) => name.startsWith(vision)),
      ({ root }) => {
        const text = root.querySelector('meta[name="description"]')?.getAttributeValue('content');
        return /評価|理由/.test(text ?? '') ? [text ?? ''] : [];
      },
    );
    expect(found).toEqual([]);
  });

  test('keeps the words of both levels, numbers with units, dates, choices and gaps', () => {
    expect(main(`${vision}2025/pillar-1/`)).toContain('柱1みどりのまち');
    const item = main(`${vision}items/project-4/`);
    for (const text of ['施策2-1', '手続を早くする', '345人', '2025年6月2日', '完了', 'やめる'])
      expect(item).toContain(text);
    expect(main(`${vision}items/project-1/`)).toContain('5,210人');
    expect(main(`${vision}items/project-2/`)).toContain('未公表');
    expect(main(`${vision}`)).toContain('公園をつくる');
  });

  test('hides no label of a field that its phase does not say', () => {
    const labels = at(`${vision}items/project-1/`).querySelectorAll('dt');
    const hidden = labels.filter((label) => label.classList.contains('visually-hidden'));
    expect(labels.length).toBeGreaterThan(0);
    expect(hidden.map((label) => textOf(label))).toEqual([]);
  });

  test('names both departments of an item, and lists it under both', () => {
    const links = textsOf(at(`${vision}items/project-1/`), '.title-block a');
    expect(links).toEqual(expect.arrayContaining(['みどり公園課', '企画調整室']));
    for (const department of ['parks', 'planning'])
      expect(main(`${vision}departments/${department}/`)).toContain('中央公園の改修');
  });

  test('counts what is listed twice once', () => {
    expect(main(vision)).toContain('4項目');
    expect(main(`${vision}departments/parks/`)).toContain('3項目');
    expect(main(`${vision}items/project-5/`)).toContain('再掲：中央公園の改修');
  });

  test('keeps what was said and noted of an earlier period', () => {
    const first = main(`${vision}items/project-1/`);
    expect(first).toContain('早めに知らせます。');
    expect(first).toContain('池の工事で閉じていたため');
    expect(main(`${vision}items/project-4/`)).toContain('電話の案内も直すとよい。');
    expect(main(`${vision}2025/pillar-1/`)).toContain('水辺の草も刈ってほしい。');
  });

  test('does not credit a report with what it does not report', () => {
    const credited = site.pages.filter(({ name }) => name.startsWith(`${vision}2026/`));
    for (const { root, name } of credited)
      expect(textsOf(root, 'main').join(''), name).not.toContain('令和7年度）」');
  });

  test('an item that did not report is not said to be empty in the source', () => {
    const rows = at(`${vision}2026/pillar-2/`).querySelectorAll('table.sheet tbody tr');
    const silent = rows.find((row) => textsOf(row, 'th a')[0]?.startsWith('窓口'));
    expect(silent && textsOf(silent, 'td').join('')).not.toContain('原典に記載なし');
  });
});

describe('a plan with two grades, quarters and no outline', () => {
  test('shows every grade with its words', () => {
    expect(textsOf(at(`${review}items/task-1/`), '.chip--large').slice(0, 2)).toEqual([
      '○できた',
      '2変わらない',
    ]);
    const root = at(`${review}2025-q1/`);
    expect(textsOf(root, 'main .legend li')).toEqual([
      '◎よくできた1項目（50%）',
      '○できた0項目（0%）',
      '△もう少し1項目（50%）',
      '×できなかった0項目（0%）',
      '1上がった1項目（100%）',
      '2変わらない0項目（0%）',
    ]);
  });

  test('its indicators and costs come with data alone', () => {
    const indicator = main(`${review}indicators/wait/`);
    for (const text of ['12分', '9分', '8分', '目標に向け改善', '未実施'])
      expect(indicator, text).toContain(text);
    const costs = main(`${review}costs/`);
    for (const text of ['自主財源', '補助', '1,200,000']) expect(costs, text).toContain(text);
    expect(main(`${review}items/task-1/`)).toContain('窓口の待ち時間');
  });

  test('says the quarter, and which item is silent', () => {
    expect(textsOf(at(`${review}2025-q2/`), 'h1')).toEqual([
      squash('令和7年度（2025年度）第2四半期の進み具合'),
    ]);
    expect(main(`${review}items/task-3/`)).toContain('第1四半期の報告はありません');
  });

  test('does not speak of parts that it does not have', () => {
    for (const place of [review, list]) expect(main(place)).not.toContain('柱');
  });
});

describe('what changed between two periods', () => {
  const rows = (place: string, selector: string): string[] =>
    at(place)
      .querySelectorAll(selector)
      .map((row) => textsOf(row, 'th, td').join(' '));

  const linksFrom = (place: string) =>
    at(place)
      .querySelectorAll('main a')
      .map((link) => link.getAttributeValue('href'));

  test.each([
    [vision, '2025', '2026'],
    [review, '2025-q1', '2025-q2'],
  ])('is one page a period of %s, linked from where there is a period before', (...names) => {
    const [plan, first, second] = names;
    for (const id of [first, second]) {
      expect(textsOf(at(`${plan}changes/${id}/`), 'h1')[0]).toContain('に変わったこと');
    }
    expect(linksFrom(`${plan}${first}/`)).not.toContain(`/open/${plan}changes/${first}/`);
    expect(linksFrom(`${plan}${second}/`)).toContain(`/open/${plan}changes/${second}/`);
    expect(linksFrom(`${plan}changes/${second}/`)).toContain(`/open/${plan}changes/${first}/`);
  });

  test('compares two quarters: grades up and down, given, and who is new', () => {
    const place = `${review}changes/2025-q2/`;
    expect(main(place)).toContain(
      '令和7年度第1四半期と比べると、両方の期に自己点検がある2項目のうち、自己点検が上がったのは1項目、下がったのは1項目です。変わらない項目はありません。',
    );
    expect(rows(place, '.moves__row')).toEqual([
      '公園の見回りみどり公園課 △もう少し →○できた',
      '住民票の発行情報課 ◎よくできた →○できた',
      '住民票の発行情報課 1上がった →2変わらない',
      '公園の見回りみどり公園課 未公表 →1上がった',
    ]);
    expect(main(place)).toContain('新しく報告された項目（1項目）広報の発行');
    expect(main(place)).toContain('窓口の待ち時間9分令和7年度第1四半期未実施');
  });

  test('compares two years: stages, numbers, choices, who is silent', () => {
    const place = `${vision}changes/2026/`;
    expect(rows(place, '.moves__row')).toEqual([
      '中央公園の改修みどり公園課、企画調整室 進行中 →完了',
      'お知らせみどり公園課 未着手 →進行中',
    ]);
    expect(rows(place, '.changes tbody tr')).toEqual([
      '報告のある項目 4項目 3項目 マイナス▲1項目',
      '点検意見 4件 なし 比べられない',
      '中央公園の改修利用者 0人 5,210人 +5,210人',
      '中央公園の改修開始日 2025年10月1日 2026年4月29日 変わった',
      'お知らせ利用者 未公表 対象外 比べられない',
      'お知らせ来年度 見直す 続ける 変わった',
      'お知らせ利用者 1,200人 1,300人 +100人',
    ]);
    expect(main(place)).toContain('前の期にはあった報告がない項目（1項目）窓口の<予約>&"案内"');
  });

  test('says of the first period that there is none before', () => {
    expect(main(`${vision}changes/2025/`)).toContain(
      '公開している年度ごとの報告は、この期が最初です。ここに載せた数は、次の期と比べるときの出発点になります。4項目すべてが報告されています。',
    );
    expect(at(`${vision}changes/2025/`).querySelectorAll('.moves')).toEqual([]);
  });
});

describe('a plan of four half-years', () => {
  const cells = (item: string): string[][] =>
    at(`${counter}items/${item}/`)
      .querySelectorAll('.history')
      .map((track) => [...textsOf(track, 'h3'), ...textsOf(track, 'li')]);

  test('an item has a track for each evaluation and for its stage; each period leads to its report', () => {
    expect(cells('counter-1')).toEqual([
      [
        '自己評価の移り変わり',
        '令和6年度上半期C遅れた',
        '令和6年度下半期B予定どおり',
        '令和7年度上半期B予定どおり',
        '令和7年度下半期A予定より進んだ最新',
      ],
      [
        '本部の評価の移り変わり',
        '令和6年度上半期記載はありません',
        '令和6年度下半期C遅れた',
        '令和7年度上半期B予定どおり',
        '令和7年度下半期B予定どおり最新',
      ],
      [
        '段階の移り変わり',
        '令和6年度上半期①調査',
        '令和6年度下半期②準備',
        '令和7年度上半期③実施',
        '令和7年度下半期③実施最新',
      ],
    ]);
    const page = at(`${counter}items/counter-1/`);
    const anchors = page
      .querySelectorAll('.history a')
      .map((link) => link.getAttributeValue('href')?.slice(1) ?? '');
    const periods = ['2024-h1', '2024-h2', '2025-h1', '2025-h2'].map((id) => `report-${id}`);
    expect(anchors).toEqual([...periods, ...periods, ...periods]);
    for (const id of periods) expect(page.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1);
  });

  test('a re-listed item has the same tracks', () => {
    expect(cells('counter-5')).toEqual(cells('counter-1'));
  });

  test('items that came later or ended say so', () => {
    expect(cells('counter-2')[0]?.slice(1, 3)).toEqual([
      '令和6年度上半期項目はまだ始まっていません',
      '令和6年度下半期項目はまだ始まっていません',
    ]);
    expect(cells('counter-3')[0]?.slice(3)).toEqual([
      '令和7年度上半期項目は終わっています',
      '令和7年度下半期項目は終わっています最新',
    ]);
  });

  test('earlier reports stay, and what is repeated is flagged on item and sheet', () => {
    const item = main(`${counter}items/counter-1/`);
    expect(item).toContain('使う機械を2つに絞り、職員が試した');
    expect(item.match(/前の期と同じ記述です/g)).toHaveLength(1);
    expect(main(`${counter}2025-h2/way-2/`)).toContain('毎日使っている（前の期と同じ記述です）');
    expect(main(`${counter}2025-h1/way-2/`)).not.toContain('前の期と同じ記述です');
  });

  test.each([
    ['2024-h2/way-2/', ['2024-h1/way-2/', '2025-h1/way-2/']],
    ['sheets/2024-h2/', ['sheets/2024-h1/', 'sheets/2025-h1/']],
    ['2024-h2/', ['2024-h1/', '2025-h1/']],
    ['changes/2024-h2/', ['changes/2024-h1/', 'changes/2025-h1/']],
  ])('%s leads to the same page of the periods around it', (place, neighbours) => {
    const links = at(counter + place)
      .querySelectorAll('.pager a')
      .map((link) => link.getAttributeValue('href'));
    const paths = neighbours.map((each) => `/open/${counter}${each}`);
    expect(links).toEqual(expect.arrayContaining(paths));
  });
});

describe('what reviewers said and the city answered', () => {
  const threads = (place: string): string[] => textsOf(at(place), '.thread > ol');

  test('is one conversation, in order: rating, comment, answer, what came of it', () => {
    expect(threads(`${counter}2024-h1/way-2/`)).toEqual([
      '評価書かない窓口自己評価：C遅れた市民委員会の意見1番目（令和6年度上半期の取組②書かせないへの1番目の意見）見に行った市の名前も知りたい。市の回答計画のページに載せます。その後の対応2024年11月に載せました。',
      '評価申請書の見直し自己評価：A予定より進んだ本部の評価：B予定どおり市民委員会の意見2番目（令和6年度上半期の取組②書かせないへの2番目の意見）申請書が減って助かっている。ほかの課にも広げてほしい。市の回答（令和7年度上半期）令和7年度から全庁で見直しています。',
    ]);
  });

  test('a missing answer is said; a city that answers nothing in writing is not blamed', () => {
    expect(threads(`${counter}items/counter-4/`)[0]).toContain('市の回答は資料に載っていません。');
    expect(main(`${counter}items/counter-1/`)).not.toContain('載っていません');
  });

  test('all comments stand on one page, with the address that others link to', () => {
    const page = at(`${counter}reviews/`);
    expect(textsOf(page, '.lead')).toEqual([
      '5件の意見のうち、市の回答か対応が載っているのは3件、回答が載っていないのは2件です。',
    ]);
    expect(textsOf(page, '.waiting a')).toEqual([
      '土曜日の開始を急ぎ、電話の案内は聞き取りやすくしてほしい。',
      '夜の電話も数えること。',
    ]);
    const ids = page.querySelectorAll('.thread').map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    const linked = at(`${counter}items/counter-4/`)
      .querySelectorAll('.thread a')
      .map((link) => link.getAttributeValue('href')?.split('#')[1])
      .filter((id) => id !== undefined);
    expect(ids).toEqual(expect.arrayContaining(linked));
  });

  test('the page is announced on the plan’s and on each period’s; other plans have none', () => {
    const path = `/open/${counter}reviews/`;
    for (const place of [counter, `${counter}2025-h2/`]) {
      const hrefs = at(place)
        .querySelectorAll('main a')
        .map((link) => link.getAttributeValue('href'));
      expect(hrefs, place).toContain(path);
    }
    expect(siteFiles(site)).not.toContain(`${review}reviews/index.html`);
    expect(file('sitemap.xml')).toContain(`${counter}reviews/</loc>`);
    expect(JSON.parse(file(`${counter}reviews.json`))).toHaveProperty('tables.reviews.length', 5);
  });
});

test('a plan that is only a list has its pages', () => {
  expect(main(list)).toContain('図書館の建て替え');
  expect(textsOf(at(`${list}items/idea-1/`), 'h1')).toEqual(['図書館の建て替え']);
  expect(siteFiles(site)).toContain(`${list}data/items.csv`);
});

describe('data that were corrected after they were published', () => {
  const corrections = (place: string): string[] => textsOf(at(place), '#corrections li');

  test('each page says what was corrected on it, the plan page all of it, newest first', () => {
    expect(corrections(`${vision}items/project-1/`)).toEqual([
      squash(
        '2026年6月1日（令和7年度の利用者）「10」を「0」に訂正。理由：資料の「<0>」を読み誤った & 直した',
      ),
    ]);
    expect(corrections(`${review}indicators/wait/`)).toEqual([
      squash('2026年2月1日（令和7年度第1四半期の値）「8」を「9」に訂正。理由：転記の誤り'),
    ]);
    expect(corrections(`${vision}2025/`)).toHaveLength(2);
    expect(corrections(`${vision}2026/`)).toEqual([]);
    expect(corrections(`${vision}outline/measure-1-1/`)).toEqual([
      squash(
        '2026年7月20日（名称）「公園をなおす」を「公園をつくる」に訂正。理由：資料の名称に合わせた',
      ),
    ]);
    expect(corrections(`${vision}outline/pillar-1/`)).toEqual([
      squash(
        '2026年7月15日（令和7年度の市の回答）「早めに知らせます。」を追加。理由：回答が漏れていた',
      ),
    ]);
    for (const place of [`${review}costs/`, `${review}items/task-1/`])
      expect(corrections(place)).toEqual([
        expect.stringContaining('「1,000,000」を「1,200,000」に訂正。理由：転記の誤り') as string,
      ]);
    expect(corrections(vision)).toEqual([
      squash(
        '2026年7月20日（名称）公園をつくる「公園をなおす」を「公園をつくる」に訂正。理由：資料の名称に合わせた',
      ),
      squash(
        '2026年7月15日（令和7年度の市の回答）みどりのまち「早めに知らせます。」を追加。理由：回答が漏れていた',
      ),
      squash('2026年7月15日 理由：出典のアドレスが変わった'),
      expect.stringContaining('中央公園の改修') as string,
    ]);
    expect(main(vision)).toContain('訂正の履歴');
  });

  test('a period says when it was published, and that it is final', () => {
    expect(main(`${vision}2025/`)).toContain('公開日：2026年5月20日');
    expect(main(`${vision}2025/`)).toContain('この期のデータは確定しています。');
    expect(main(`${vision}2026/`)).not.toContain('確定しています');
  });

  test('the feed has periods and corrections in order, its addresses lead to them', () => {
    const { items } = JSON.parse(file(`${vision}feed.json`)) as { items: { url: string }[] };
    const paths = items.map(({ url }) => url.replace(`${site.url}${vision}`, ''));
    expect(paths.map((each) => each.replace(/-[0-9a-f]{12}$/, ''))).toEqual([
      '2026/',
      '#correction',
      '#correction',
      '#correction',
      '#correction',
      '2025/',
    ]);
    const ids = at(vision)
      .querySelectorAll('#corrections li')
      .map(({ id }) => `#${id}`);
    expect(paths.filter((each) => each.startsWith('#'))).toEqual(ids);
    expect(file(`${vision}feed.xml`)).toContain('資料の「&lt;0&gt;」を読み誤った &amp; 直した');
  });

  test('a plan in which nothing has a date has no feed, and its pages no date of change', () => {
    expect(
      siteFiles(site)
        .filter((name) => /feed\.(xml|json)$/.test(name))
        .sort(),
    ).toEqual([
      'feed.json',
      'feed.xml',
      `${review}feed.json`,
      `${review}feed.xml`,
      `${vision}feed.json`,
      `${vision}feed.xml`,
    ]);
    expect(at(list).querySelectorAll('link[type="application/atom+xml"]')).toEqual([]);
    const sitemap = file('sitemap.xml');
    expect(sitemap).toContain(`${vision}</loc><lastmod>2027-05-20</lastmod>`);
    expect(sitemap).toContain(`${review}items/task-1/</loc><lastmod>2026-02-01</lastmod>`);
    expect(sitemap).toContain(`${list}</loc></url>`);
  });
});
