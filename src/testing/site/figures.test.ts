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

/** What a lead says first of grades that are all given. */
function expectedLead(grades: readonly number[], total: number): string {
  const onTrack = (grades[0] ?? 0) + (grades[1] ?? 0);
  const only = [
    '計画を超えて達成（S）',
    '計画どおりに達成（A）',
    '実施したが計画に未達（B）',
    '未実施（C）',
  ][grades.indexOf(total)];
  if (only !== undefined) {
    return total === 1
      ? `1項目の評価は、「${only}」です。`
      : `${total}項目すべてが「${only}」です。`;
  }
  if (onTrack === 0) return `${total}項目のうち、計画どおり以上の項目はありません。`;
  return onTrack === total
    ? `${total}項目すべてが計画どおり以上です。`
    : `${total}項目のうち計画どおり以上は${onTrack}項目`;
}

test('the data say what was counted by hand', () => {
  expect(koganei.plan.items).toHaveLength(79);
  expect(gradesOf(koganei.plan.items)).toEqual([2, 32, 27, 18]);
  expect(koganei.plan.periods.flatMap(({ reviews }) => reviews)).toHaveLength(39);
});

describe('home', () => {
  const root = () => builtPage('').root;
  /** The card of a plan, by the beginning of its heading. */
  const card = (name: string): HtmlElement => {
    const found = root()
      .querySelectorAll('main article')
      .find((article) => textsOf(article, 'h2')[0]?.startsWith(name));
    if (!found) throw new Error(`home does not speak of ${name}`);
    return found;
  };

  test('has a card for each plan, in the order of the site', () => {
    expect(textsOf(root(), 'main article h2')).toEqual(
      [
        '小金井市 アクションプラン2020',
        '狛江市 第6次行財政改革推進計画',
        '取手市 重点事業マネジメントシート',
        '大阪市 市政改革プラン3.0',
        '市名の記載なし 行革推進プラン',
      ].map(squash),
    );
  });

  test('says the figures of each plan on its own card', () => {
    const koganeiCard = card('小金井市');
    expect(textsOf(koganeiCard, 'li')).toEqual([
      'S（計画を超えて達成）2',
      'A（計画どおりに達成）32',
      'B（実施したが計画に未達）27',
      'C（未実施）18',
    ]);
    expect(squash(textOf(koganeiCard))).toContain(
      '79項目のうち計画どおり以上は34項目（43%）です。',
    );
    expect(squash(textOf(koganeiCard))).toContain('79項目・点検意見39件');
    expect(textsOf(card('取手市'), 'li')).toEqual([
      'A（予定どおり進んでいる）20',
      'B（概ね予定どおり進んでいる）6',
    ]);
    expect(squash(textOf(card('取手市')))).toContain(
      '26項目のうち20項目（77%）が「予定どおり進んでいる（A）」です。',
    );
  });

  test('shows no grades of plans that gave none, but their indicators', () => {
    expect(textsOf(card('狛江市'), 'li')).toEqual([
      '目標に向け改善3',
      '後退2',
      '基準時点で達成済み、現在は未達1',
      '判定不能1',
    ]);
    expect(textsOf(card('大阪市'), 'li')).toEqual(['達成2']);
    expect(textsOf(card('市名の記載なし'), 'li')).toEqual([]);
  });

  test('names what came out last, as the data date it', () => {
    expect(textsOf(root(), '#news li li')).toHaveLength(6);
    expect(textsOf(root(), '#news time')).toEqual(['2026年11月21日']);
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
  expect(items.length).toBeGreaterThan(0);
  expect(textsOf(root, 'main .item-list li a')).toEqual(items.map((item) => squash(item.name)));
  expect(textsOf(root, 'main .lead')[0]).toContain(expectedLead(grades, items.length));
  const legend = root.querySelectorAll('main .legend li').map((each) => textOf(each));
  expect(legend.map((text) => Number(/(\d+)項目/.exec(text)?.[1]))).toEqual(grades);
});
