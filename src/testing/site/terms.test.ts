import { expect, test } from 'vitest';
import { isReservedAnchor } from '#src/domain/reserved-ids.ts';
import { attributeOf } from '../html.ts';
import { builtPage, builtPages, findOnPages } from '../site-pages.ts';
import { DATA_FOLDER, datasetIn } from '../test-data.ts';

const { glossary } = datasetIn(DATA_FOLDER);

test('every word of the glossary has its place on the page, with its explanation', () => {
  const { root } = builtPage('glossary/');
  expect(glossary.length).toBeGreaterThan(60);
  for (const { id, word, explanation } of glossary) {
    const text = root.querySelector(`#${id}`)?.textContent ?? '';
    expect(text, id).toContain(word);
    expect(text, id).toContain(explanation);
  }
});

test('no word can have the address of another place on the page', () => {
  const { root } = builtPage('glossary/');
  const words = new Set(glossary.map(({ id }) => id));
  // What is written in other letters can be no word's id.
  const others = root
    .querySelectorAll('[id]')
    .map((element) => attributeOf(element, 'id') ?? '')
    .filter((id) => /^[a-z]/.test(id) && !words.has(id));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((id) => !isReservedAnchor(id))).toEqual([]);
});

test('a word opens an explanation that is on the page once and that the search leaves out', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root.querySelectorAll('button.explained').flatMap((button) => {
      const id = attributeOf(button, 'popovertarget') ?? '';
      const notes = root.querySelectorAll(`#${id}`);
      const right = notes.length === 1 && notes[0]?.hasAttribute('data-pagefind-ignore');
      return right ? [] : [id];
    }),
  );
  expect(found).toEqual([]);
});

test('no word is explained within a link, a heading or a summary', () => {
  const found = findOnPages(builtPages(), ({ root }) =>
    root
      .querySelectorAll(
        'a .explained, summary .explained, h1 .explained, h2 .explained, h3 .explained',
      )
      .map(({ textContent }) => textContent),
  );
  expect(found).toEqual([]);
});

test('items, outlines, indicators, plans and costs explain words', () => {
  const words = (place: string) =>
    builtPage(place)
      .root.querySelectorAll('button.explained')
      .map(({ textContent }) => textContent);
  expect(words('koganei/action-plan-2020/items/item-08-03/')).toEqual(['類団', '会計年度任用職員']);
  expect(words('komae/reform-plan-6/outline/direction-1-2/')).toEqual([
    'AI',
    'RPA',
    'マイナンバー制度',
  ]);
  expect(words('komae/reform-plan-6/indicators/indicator-3/')).toContain('経常収支比率');
  expect(words('toride/priority-projects-2020/costs/')).toEqual([
    '国庫支出金',
    '県支出金',
    '地方債',
    '一般財源',
    'トータルコスト',
  ]);
});
