/** The figures of 小金井市's half-year, counted by hand from the source's sheets, and again from the data. */
import { describe, expect, test } from 'vitest';
import { itemsFor, itemsOf, tally } from '../plan-facts.ts';
import { squash, textOf, textsOf, type HtmlElement } from '../html.ts';
import { builtPage } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn, planIn } from '../test-data.ts';

const PLACE = 'koganei/action-plan-2020/';
const PERIOD = '2020-h1';
const GRADES = ['S', 'A', 'B', 'C'];
/** 「S 計画を超えて達成 2項目（3%）」, in the order of the scale. */
const LEGEND = [
  'S計画を超えて達成2項目（3%）',
  'A計画どおりに達成32項目（41%）',
  'B実施したが計画に未達27項目（34%）',
  'C未実施18項目（23%）',
];
const SENTENCE = '79項目のうち計画どおり以上は34項目（43%）です。未実施（C）は18項目です。';

const koganei = planIn(datasetIn(DATA_FOLDER), 'koganei');
const gradesOf = (items: typeof koganei.plan.items) =>
  tally(koganei, { period: PERIOD, column: 'grade', codes: GRADES }, items);
const at = (place: string): HtmlElement => builtPage(PLACE + place).root;
const main = (root: HtmlElement): string => textsOf(root, 'main').join('');

/** Rows of the table whose caption contains a text: the row's name, then its numbers. */
function rowsOf(root: HtmlElement, caption: string): [string, number[]][] {
  const table = root
    .querySelectorAll('table')
    .find((each) => textsOf(each, 'caption')[0]?.includes(caption));
  if (!table) throw new Error(`no table ${caption}`);
  return table
    .querySelectorAll('tbody tr')
    .map((row) => [textsOf(row, 'th')[0] ?? '', textsOf(row, 'td').map(Number)]);
}

test('the data say what was counted by hand', () => {
  expect(koganei.plan.items).toHaveLength(79);
  expect(gradesOf(koganei.plan.items)).toEqual([2, 32, 27, 18]);
  expect(koganei.plan.periods.flatMap(({ reviews }) => reviews)).toHaveLength(39);
});

describe('home', () => {
  const root = () => builtPage('').root;
  /** The part of a municipality, by its heading. */
  const part = (name: string): HtmlElement => {
    const found = root()
      .querySelectorAll('main section')
      .find((section) => textsOf(section, 'h2')[0] === name);
    if (!found) throw new Error(`home does not speak of ${name}`);
    return found;
  };

  test('has a part for each municipality, in the order of the site', () => {
    const names = ['小金井市', '狛江市', '取手市', '大阪市', '市名の記載なし'];
    expect(textsOf(root(), 'main h2').slice(0, names.length)).toEqual(names);
    for (const name of names) expect(part(name).querySelectorAll('article.card')).toHaveLength(1);
  });

  test('says the figures of each municipality in its own part', () => {
    const koganeiPart = part('小金井市');
    expect(textsOf(koganeiPart, '.legend li')).toEqual(LEGEND);
    expect(squash(textOf(koganeiPart))).toContain(squash(SENTENCE));
    expect(squash(textOf(koganeiPart))).toContain('79項目・点検意見39件');
    expect(textsOf(part('取手市'), '.legend li')).toEqual([
      'A予定どおり進んでいる20項目（77%）',
      'B概ね予定どおり進んでいる6項目（23%）',
    ]);
    expect(squash(textOf(part('取手市')))).toContain('26項目すべてに進捗度が付いています。');
  });

  test('shows no grades of municipalities that gave none', () => {
    for (const name of ['狛江市', '大阪市', '市名の記載なし'])
      expect(textsOf(part(name), '.legend'), name).toEqual([]);
  });
});

test('plan', () => {
  const root = at('');
  expect(textsOf(root, 'main .legend li')).toEqual(LEGEND);
  expect(main(root)).toContain(squash(SENTENCE));
  expect(main(root)).toContain('11の取組に、79項目があります。');
});

describe('the period at a glance', () => {
  const root = () => at(`${PERIOD}/`);

  test('says the whole', () => {
    expect(textsOf(root(), 'main .legend li')).toEqual(LEGEND);
    expect(textsOf(root(), 'main .lead')).toEqual([squash(SENTENCE)]);
    expect(main(root())).toContain('点検で出された意見（39件）');
  });

  test('by initiative', () => {
    const expected = koganei.plan.outline.map((node) => [
      `取組${'①②③④⑤⑥⑦⑧⑨⑩⑪'[Number(node.number) - 1]}${squash(node.name)}`,
      gradesOf(itemsOf(koganei, node.id)),
    ]);
    expect(rowsOf(root(), '取組別')).toEqual(expected);
  });

  test('by department', () => {
    const expected = koganei.publisher.departments
      .map(({ name }) => [name, gradesOf(itemsFor(koganei, name))] as const)
      .filter(([, counts]) => counts.some((count) => count > 0));
    const shown = rowsOf(root(), '担当部署別');
    expect(new Map(shown)).toEqual(new Map(expected));
    const sum = shown.reduce((total, [, counts]) => total + counts.reduce((a, b) => a + b), 0);
    const named = koganei.plan.items.reduce(
      (total, { departments }) => total + departments.length,
      0,
    );
    expect(sum).toBe(named);
  });

  test('by stage', () => {
    const stage = koganei.plan.definition.scales?.['stage']?.levels ?? [];
    const report = koganei.plan.periods[0]?.progress ?? [];
    const expected = stage
      .map(({ code, number = 0 }): [string, number[]] => [
        '①②③④⑤⑥⑦⑧⑨⑩⑪'[number - 1] + code,
        GRADES.map(
          (grade) =>
            report.filter(({ answers }) => answers['stage'] === code && answers['grade'] === grade)
              .length,
        ),
      ])
      .filter(([, counts]) => counts.some((count) => count > 0));
    expect(rowsOf(root(), '段階別')).toEqual(expected);
  });

  test('lists the items behind each grade', () => {
    GRADES.forEach((grade, index) => {
      const folded = root()
        .querySelector(`#grade-${index + 1}`)
        ?.closest('details');
      const items = koganei.plan.items.filter((item) => gradesOf([item])[index] === 1);
      if (!folded) throw new Error(`no list of ${grade}`);
      expect(textsOf(folded, 'li a'), grade).toEqual(items.map(({ name }) => squash(name)));
      expect(textsOf(folded, 'summary')[0]).toContain(`${items.length}項目`);
    });
  });
});

test.each(koganei.publisher.departments)('department $name', ({ id, name }) => {
  const root = at(`departments/${id}/`);
  const items = itemsFor(koganei, name);
  const grades = gradesOf(items);
  const onTrack = (grades[0] ?? 0) + (grades[1] ?? 0);
  expect(items.length).toBeGreaterThan(0);
  expect(textsOf(root, 'main .item-list li a')).toEqual(items.map((item) => squash(item.name)));
  expect(textsOf(root, 'main .lead')[0]).toContain(
    `${items.length}項目のうち計画どおり以上は${onTrack}項目`,
  );
  const legend = root.querySelectorAll('main .legend li').map((each) => textOf(each));
  expect(legend.map((text) => Number(/(\d+)項目/.exec(text)?.[1]))).toEqual(grades);
});
