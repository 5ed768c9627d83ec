/** What the pages of every plan have to say, whatever the plan holds. */
import { describe, expect, test } from 'vitest';
import { attributeOf, squash, textOf, textsOf } from '../html.ts';
import { itemsBelow, reportFor, shownAnswer } from '../plan-facts.ts';
import { builtPage, builtPages } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn, plansOf } from '../test-data.ts';

const PLANS = plansOf(datasetIn(DATA_FOLDER));

const pagesBelow = (place: string): string[] =>
  builtPages()
    .map(({ name }) => name)
    .filter((name) => name.startsWith(place));

test('five plans are published', () => {
  expect(PLANS.map(({ place }) => place)).toEqual([
    'koganei/action-plan-2020/',
    'komae/reform-plan-6/',
    'toride/priority-projects-2020/',
    'osaka/reform-plan-3/',
    'unnamed-city/reform-plan-2022/',
  ]);
});

describe.each(PLANS)('$place', (published) => {
  const { plan, place } = published;
  const columns = plan.definition.form?.columns ?? [];

  test('every item has a page beside the list of all, and no page is of another', () => {
    const pages = plan.items.map(({ id }) => `${place}items/${id}/index.html`);
    expect(pagesBelow(`${place}items/`).toSorted()).toEqual(
      [`${place}items/index.html`, ...pages].toSorted(),
    );
  });

  test('the list of all items leads to each of them', () => {
    const links = builtPage(`${place}items/`)
      .root.querySelectorAll('tbody th a')
      .map((link) => attributeOf(link, 'href'));
    expect(links).toEqual(plan.items.map(({ id }) => `/sub/dir/${place}items/${id}/`));
  });

  test('each item says its name and its departments', () => {
    for (const { id, name, departments } of plan.items) {
      const { root } = builtPage(`${place}items/${id}/`);
      const links = root
        .querySelectorAll('.title-block a')
        .filter((link) => attributeOf(link, 'href')?.includes('/departments/'));
      expect.soft(textsOf(root, 'h1'), id).toEqual([squash(name)]);
      expect.soft(links.map(textOf), id).toEqual(departments);
    }
  });

  test('each item says all that it reported, in every period', () => {
    for (const item of plan.items) {
      const { root } = builtPage(`${place}items/${item.id}/`);
      for (const period of plan.periods) {
        const answers = Object.entries(reportFor(published, period.id, item)?.answers ?? {});
        for (const [column, answer] of answers) {
          const shown = textsOf(root, `[data-field="${column}"]`).join(' ');
          expect.soft(shown, `${item.id} ${period.id} ${column}`).toContain(shownAnswer(answer));
        }
      }
    }
  });

  test('each sheet has one row an item', () => {
    const tops = columns.length > 0 ? plan.outline.filter(({ parentId }) => !parentId) : [];
    for (const period of plan.periods) {
      const places = tops.map(({ id }) => `${place}${period.id}/${id}/`);
      const built = pagesBelow(`${place}${period.id}/`);
      expect(built.toSorted()).toEqual(
        [`${place}${period.id}/`, ...places].map((each) => `${each}index.html`).toSorted(),
      );
      for (const { id } of tops) {
        const rows = builtPage(`${place}${period.id}/${id}/`).root.querySelectorAll(
          'table.sheet th[scope="row"]',
        );
        const names = rows.map((row) => row.querySelector('a')).map((a) => a && textOf(a));
        const expected = itemsBelow(published, id).map(({ name }) => name);
        expect(expected.length).toBeGreaterThan(0);
        expect(names.toSorted(), id).toEqual(expected.toSorted());
      }
    }
  });

  test('every period has all its items on one page to print, in the order of the plan', () => {
    for (const period of plan.periods) {
      const { root } = builtPage(`${place}sheets/${period.id}/`);
      const rows = root.querySelectorAll('table.sheet th[scope="row"]');
      const links = rows
        .map((row) => row.querySelector('a'))
        .map((a) => a && attributeOf(a, 'href'));
      expect(links).toEqual(plan.items.map(({ id }) => `/sub/dir/${place}items/${id}/`));
    }
  });

  test('a grade stands out only where the form has one', () => {
    const graded = columns.some(({ kind, phase }) => kind === 'rating' && phase === 'check');
    // An indicator's outcome is a finding of ours, not a grade of the form.
    const pages = builtPages()
      .filter(({ name }) => name.startsWith(place))
      .filter(({ root }) => {
        const chips = root.querySelectorAll('.chip--large');
        return chips.some((chip) => !attributeOf(chip, 'class')?.includes('chip--outcome'));
      });
    if (graded) expect(pages).toHaveLength(plan.items.length);
    else expect(pages.map(({ name }) => name)).toEqual([]);
  });
});
