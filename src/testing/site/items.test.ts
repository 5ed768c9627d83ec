/** Every item of 小金井市, field by field. */
import { expect, test } from 'vitest';
import { progressFor, shownAnswer } from '../plan-facts.ts';
import { attributeOf, squash, textOf, textsOf, type HtmlElement } from '../html.ts';
import { builtPage } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn, planIn } from '../test-data.ts';

const PERIOD = '2020-h1';
const TEXT_FIELDS = ['activity', 'outcome', 'reason', 'improvement'];
const published = planIn(datasetIn(DATA_FOLDER), 'koganei');
const ITEMS = published.plan.items.map((item) => ({ ...published, published, item }));
const ITEM_COUNT = 79;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪';
const SOURCE = '出典：小金井市「アクションプラン2020進行管理シート（令和2年度上半期分）」';

test('every item has a page', () => {
  expect(ITEMS).toHaveLength(ITEM_COUNT);
});

type Case = (typeof ITEMS)[number];

const pageOf = ({ place, item }: Case): HtmlElement => builtPage(`${place}items/${item.id}/`).root;

const answersOf = ({ published, item }: Case) => progressFor(published, PERIOD, item).answers;

function expectNames(each: Case): void {
  const page = pageOf(each);
  expect.soft(textsOf(page, 'h1')).toEqual([squash(each.item.name)]);
  const departments = page
    .querySelectorAll('.title-block a')
    .filter((link) => attributeOf(link, 'href')?.includes('/departments/'));
  expect.soft(departments.map(textOf)).toEqual(each.item.departments);
}

function expectStageAndGrade(each: Case): void {
  const answers = answersOf(each);
  const { scales } = each.plan.definition;
  const stage = scales?.['stage']?.levels.find(({ code }) => code === answers['stage']);
  const grade = scales?.['grade']?.levels.find(({ code }) => code === answers['grade']);
  expect
    .soft(textsOf(pageOf(each), '[data-field="stage"] [aria-current="step"]'))
    .toEqual([CIRCLED[(stage?.number ?? 0) - 1] + String(stage?.code)]);
  expect.soft(textsOf(pageOf(each), '.chip--large')).toEqual([`${grade?.code}${grade?.name}`]);
}

/** The grade with its meaning at the item's stage, or that the source has no example for it. */
function expectMeaning(each: Case): void {
  const { stage, grade } = answersOf(each);
  const meaning = each.plan.definition.criteria?.meanings[String(stage)]?.[String(grade)];
  const [shown] = textsOf(pageOf(each), '.grade .small');
  expect
    .soft(shown)
    .toContain(meaning === undefined ? '例は、資料にありません' : `「${squash(meaning)}」`);
  expect.soft(shown).toContain(`「${stage}」`);
}

function expectTexts(each: Case): void {
  for (const field of TEXT_FIELDS) {
    const shown = textsOf(pageOf(each), `[data-field="${field}"]`);
    expect.soft(shown, field).toEqual([shownAnswer(answersOf(each)[field])]);
  }
}

/** The comments that name the item, and no others. */
function expectComments(each: Case): void {
  const reviews = each.plan.periods
    .flatMap((period) => period.reviews)
    .filter(({ targetId, itemIds = [] }) => [targetId, ...itemIds].includes(each.item.id));
  const shown = pageOf(each).querySelectorAll('.review');
  expect
    .soft(shown.map((review) => textsOf(review, 'p')[0]))
    .toEqual(reviews.map(({ comment }) => squash(comment)));
}

function expectNotesAndSource(each: Case): void {
  const text = textsOf(pageOf(each), 'main').join('');
  const notes = each.plan.notes.filter(
    ({ table, targetId }) => targetId === each.item.id && ['items', 'progress'].includes(table),
  );
  for (const note of notes) expect.soft(text).toContain(squash(note.text));
  expect.soft(text).toContain(SOURCE);
}

function expectNeighbours(each: Case): void {
  const sheet = each.plan.items.filter(({ outlineId }) => outlineId === each.item.outlineId);
  const index = sheet.indexOf(each.item);
  const neighbours = [sheet[index - 1], sheet[index + 1]].filter((item) => item !== undefined);
  const links = pageOf(each).querySelectorAll('.pager a');
  expect
    .soft(links.map((link) => attributeOf(link, 'href')))
    .toEqual(neighbours.map(({ id }) => `/sub/dir/${each.place}items/${id}/`));
}

test.each(ITEMS)('$item.id $item.name', (each) => {
  expectNames(each);
  expectStageAndGrade(each);
  expectMeaning(each);
  expectTexts(each);
  expectComments(each);
  expectNotesAndSource(each);
  expectNeighbours(each);
});
