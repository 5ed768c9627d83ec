/** Every sheet of 小金井市, cell by cell. */
import { describe, expect, test } from 'vitest';
import { itemsOf, progressFor, shownAnswer } from '../plan-facts.ts';
import { attributeOf, squash, textOf, textsOf, type HtmlElement } from '../html.ts';
import { builtPage } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn, planIn } from '../test-data.ts';

const PERIOD = '2020-h1';
const HEADERS = ['計画(P)', '取組の経過', '得られた成果', '評価', '評価の理由', '改善事項'];
const FIELDS = ['stage', 'activity', 'outcome', 'grade', 'reason', 'improvement'];
const koganei = planIn(datasetIn(DATA_FOLDER), 'koganei');
const SHEETS = koganei.plan.outline.map((node) => ({ ...koganei, published: koganei, node }));

/** A cell of a row without the label that only phones show. */
function cellText(cell: HtmlElement): string {
  const label = cell.querySelector('.sheet__label');
  return squash(textOf(cell)).slice(label ? squash(textOf(label)).length : 0);
}

describe.each(SHEETS)('$node.id', ({ published, place, plan, node }) => {
  const table = (): HtmlElement => {
    const { root } = builtPage(`${place}${PERIOD}/${node.id}/`);
    const found = root.querySelector('table.sheet');
    if (!found) throw new Error('no sheet');
    return found;
  };
  const items = itemsOf(published, node.id);

  test('has the columns of the form, left to right', () => {
    const headers = textsOf(table(), 'thead th');
    for (const header of HEADERS) expect(headers.join(' ')).toContain(header);
    const labels = table().querySelectorAll('tbody tr')[0]?.querySelectorAll('.sheet__label') ?? [];
    expect(labels.map((each) => textOf(each))).toEqual(HEADERS);
  });

  test('has one row an item, in the order of the source', () => {
    const names = table()
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelector('th a'))
      .map((link) => (link ? [squash(textOf(link)), attributeOf(link, 'href')] : []));
    expect(names).toEqual(
      items.map(({ id, name }) => [squash(name), `/sub/dir/${place}items/${id}/`]),
    );
  });

  test('says every cell of every item, and nothing else', () => {
    const rows = table().querySelectorAll('tbody tr');
    const levels = plan.definition.scales?.['grade']?.levels ?? [];
    const stages = plan.definition.scales?.['stage']?.levels ?? [];
    const expected = items.map((item) => {
      const { answers } = progressFor(published, PERIOD, item);
      const cells = FIELDS.map((field) => {
        const text = shownAnswer(answers[field]);
        const number = stages.find(({ code }) => code === answers['stage'])?.number ?? 0;
        if (field === 'stage') return '①②③④⑤⑥⑦⑧⑨⑩⑪'[number - 1] + text;
        if (field !== 'grade') return text;
        return text + (levels.find(({ code }) => code === text)?.name ?? '');
      });
      return [item.departments.join('、'), ...cells];
    });
    expect(rows.map((row) => row.querySelectorAll('td').map(cellText))).toEqual(expected);
  });

  test('says all that the committee said of it', () => {
    const { root } = builtPage(`${place}${PERIOD}/${node.id}/`);
    const reviews = plan.periods.flatMap((period) => period.reviews);
    const comments = reviews.filter(({ targetId }) => targetId === node.id);
    const shown = root.querySelectorAll('.review').map((review) => textsOf(review, 'p')[0]);
    expect(shown).toEqual(comments.map(({ comment }) => squash(comment)));
  });
});
