/**
 * Figures added up by hand from 「令和2年度分 重点事業マネジメントシート」 of 取手市: 26 sheets, of which one has
 * lost its totals of R1 and R2 in the source's text, and two look like one cost.
 */
import { expect, test } from 'vitest';
import { planContexts } from '#src/views/context.ts';
import { describeCosts } from '#src/views/cost-basis.ts';
import { buildCostsView } from '#src/views/costs.ts';
import { buildItemCosts } from '#src/views/item-costs.ts';
import { loadDataset } from '#src/loading/load-dataset.ts';
import { realData } from './real-data.ts';

const { dataset } = loadDataset(realData);
const context = planContexts(dataset!).find(({ publisher }) => publisher.id === 'toride')!;
const view = buildCostsView(context);
const account = view.account!;
const chartRow = (header: string): (string | undefined)[] =>
  account.chart.table.rows.find((row) => row.header === header)?.cells.map(({ text }) => text) ??
  [];

const TOTAL = '令和2年度のトータルコストは4億2,902万円（25事業分。1事業は原典で欠落）です。';
const ONCE = '同じ費用の可能性がある2事業を1つに数えると、3億7,358万8千円から3億7,359万5千円です。';

test('the lead says the total and what it covers', () => {
  expect(view.lead).toBe(TOTAL);
});

test('where the figures do not stand beside it, the total says what it may count twice', () => {
  expect(describeCosts(context)).toBe(TOTAL + ONCE);
  expect(view.meta.description).toContain(TOTAL + ONCE);
});

test('three years, two of them spent and one foreseen', () => {
  expect(account.figures).toEqual([
    {
      title: '令和元年度（2019年度）実績',
      said: '4億1,837万7千円',
      exact: '418,377千円',
      coverage: ['25事業分。1事業は原典で欠落', 'うち2事業を1つに数えると364,731千円'],
    },
    {
      title: '令和2年度（2020年度）実績',
      said: '4億2,902万円',
      exact: '429,020千円',
      coverage: ['25事業分。1事業は原典で欠落', 'うち2事業を1つに数えると373,588〜373,595千円'],
    },
    {
      title: '令和3年度（2021年度）見込',
      said: '4億2,180万8千円',
      exact: '421,808千円',
      coverage: ['26事業分', 'うち2事業を1つに数えると365,967千円'],
    },
  ]);
});

test('years are compared over the same sheets, and the overlap is named', () => {
  expect(account.remarks).toEqual([
    '「幅広く利便性の高いサービスが提供できる体制作り」と「わかりやすく親切丁寧な窓口対応」は、同じ費用をそれぞれに書いた可能性があります。合計には、原典にあるとおりすべてを足しています。',
  ]);
  expect(account.answers).toEqual([
    '内訳は、多い順に人件費計が2億1,506万1千円（50%）、一般財源が1億4,560万円（34%）、国庫支出金が6,312万8千円（15%）などです。',
    '令和2年度は、令和元年度より1,064万3千円多い額です（両方の額が分かる25事業の比較）。',
    '令和3年度（見込）は、令和2年度より887万円少ない額です（両方の額が分かる25事業の比較）。',
  ]);
});

test('sources and staff add up to the total; what the text lost is a part of its own', () => {
  expect(chartRow('国庫支出金')).toEqual(['22,014', '63,128', '46,475']);
  expect(chartRow('県支出金')).toEqual(['0', '0', '0']);
  expect(chartRow('地方債')).toEqual(['41,200', '0', '0']);
  expect(chartRow('その他')).toEqual(['7,684', '5,231', '4,948']);
  expect(chartRow('一般財源')).toEqual(['146,751', '145,600', '170,445']);
  expect(chartRow('人件費計(B)')).toEqual(['200,728', '215,061', '198,154']);
  expect(chartRow('内訳の分からない額')).toEqual(['0', '0', '1,786']);
  expect(chartRow('トータルコスト(A+B)')).toEqual(['418,377', '429,020', '421,808']);
  expect(chartRow('合計に入っている事業')).toEqual([
    '26事業のうち25事業',
    '26事業のうち25事業',
    '26事業のうち26事業',
  ]);
});

test('each bar is as high as its total', () => {
  const { series, totals } = account.chart;
  const heights = [0, 1, 2].map((year) =>
    series.reduce((sum, { points }) => sum + (points[year]?.value ?? 0), 0),
  );
  expect(heights).toEqual([418377, 429020, 421808]);
  expect(totals?.map((point) => point?.value)).toEqual(heights);
  expect(account.beside).toMatch(/^「正規職員数」「業務時間」「その他職員人件費」は/);
});

test('26 sheets, largest first; the one without a total stands last', () => {
  const { rows } = account.items;
  expect(rows).toHaveLength(26);
  expect(rows[0]?.item.text).toBe('適切な窓口サービスの提供と市民ニーズへの対応');
  expect(rows.at(-1)).toMatchObject({
    item: { text: '男女共同参画推進事業' },
    amounts: [
      { text: '原典で欠落', absent: true },
      { text: '原典で欠落', absent: true },
      { text: '1,658' },
    ],
    change: { text: '比べられない', absent: true },
  });
  expect(rows.find(({ item }) => item.text === '防災ラジオ導入事業')).toMatchObject({
    amounts: [{ text: '45,592' }, { text: '7,921' }, { text: '6,379' }],
    change: { text: '▲37,671' },
    reason: { kind: 'text' },
    overlaps: false,
  });
  expect(rows.filter(({ overlaps }) => overlaps)).toHaveLength(2);
});

test('eight departments add up to the plan', () => {
  const { header, rows, total } = account.departments;
  expect(header).toBe('担当課');
  expect(
    rows.map(({ departments, itemCount, sums }) => [
      departments[0]?.text,
      itemCount,
      sums[1]?.text,
    ]),
  ).toEqual([
    ['総務課', 4, '4,085'],
    ['安全安心対策課', 5, '30,537'],
    ['人事課', 4, '17,622'],
    ['情報管理課', 1, '44,870'],
    ['市民協働課', 5, '23,678'],
    ['市民課', 3, '81,263'],
    ['取手支所', 2, '110,857'],
    ['藤代総合窓口課', 2, '116,108'],
  ]);
  expect(rows[4]?.sums[1]?.remarks).toEqual(['4事業分']);
  expect(rows[6]?.sums[1]?.remarks).toEqual(['うち2事業を1つに数えると55,425〜55,432']);
  expect(total.sums[1]).toEqual({
    text: '429,020',
    remarks: ['25事業分', 'うち2事業を1つに数えると373,588〜373,595'],
  });
});

test('what the totals leave out is written out', () => {
  expect(account.gaps.map(({ item, text }) => `${item.text}：${text}`)).toEqual([
    '男女共同参画推進事業：トータルコストの令和元年度（実績）と令和2年度（実績）は原典で欠落です。',
  ]);
  // Two notes on lines of the account, eleven on the costs of single sheets.
  expect(view.notes).toHaveLength(13);
});

test('a sheet keeps its whole account, gaps and remarks with it', () => {
  const costs = buildItemCosts(
    context,
    context.plan.items.find(({ id }) => id === 'item-01')!,
  )!;
  expect(costs.chart.sentence).toBe(
    '令和2年度のトータルコストは7万5千円（75千円）です。令和元年度より2千円少ない額です。内訳は、多い順に人件費計が5万7千円（76%）、一般財源が1万8千円（24%）です。',
  );
  expect(costs.chart.table.rows).toHaveLength(11);
  expect(costs.chart.table.columns).toEqual([
    '費目（千円）',
    '令和元年度（実績）',
    '令和2年度（実績）',
    '令和3年度（見込）',
  ]);
  expect(costs.chart.table.rows[6]?.header).toBe('正規職員数（単位の記載なし）');
  expect(costs.chart.table.rows[4]).toEqual({
    header: '一般財源',
    cells: [{ text: '20' }, { text: '18' }, { text: '原典で欠落', absent: true }],
  });
  expect(costs.chart.series.map(({ name }) => name)).toEqual([
    '一般財源',
    '人件費計(B)',
    '内訳の分からない額',
  ]);
  expect(costs.remarks).toEqual([
    '国庫支出金、県支出金、地方債、その他、正規職員数、業務時間、その他職員人件費の令和3年度（見込）：原典のテキストにこの行のR3の欄がない',
    '一般財源の令和3年度（見込）：R3の欄がない。計から20と考えられる',
  ]);
});

test('where the total is lost nothing is drawn, and the sentence says so', () => {
  const costs = buildItemCosts(
    context,
    context.plan.items.find(({ id }) => id === 'item-15')!,
  )!;
  expect(costs.chart.sentence).toBe('令和2年度のトータルコストは分かりません（原典で欠落）。');
  expect(costs.chart.totals).toEqual([null, null, { value: 1658, text: '165万8千円' }]);
});
