import { expect, test } from 'vitest';
import { loadDataset } from '#src/loading/load-dataset.ts';
import type { SourceFile } from '#src/loading/source-file.ts';
import { realData } from './real-data.ts';
import { datasetOf } from './test-data.ts';
import { accepted } from '#src/intake/refusal.ts';
import { findOpening } from '#src/intake/new-period/find-opening.ts';
import { openingFiles } from '#src/intake/new-period/opening-files.ts';
import type { Opening } from '#src/intake/new-period/opening.ts';

const dataset = datasetOf(realData);

function openedWith(opening: Opening, ended: readonly string[] = []): SourceFile[] {
  const files = openingFiles(realData, opening, { ended: new Set(ended) });
  const paths = new Set(files.map(({ path }) => path));
  return [...realData.filter(({ path }) => !paths.has(path)), ...files];
}

/** How many rows, and after which period: counted in items.csv. Komae re-lists one item without a report of its own. */
test.each([
  ['koganei/action-plan-2020', '令和2年度下半期', 79, '2020-h1'],
  ['komae/reform-plan-6', '2021', 64, '2020'],
  ['toride/priority-projects-2020', 'R3', 26, '2020'],
  ['osaka/reform-plan-3', '2021-h1', 2, '2020-h1'],
  ['osaka/reform-plan-3', '2021', 2, '2020'],
])('%s opens %s with %i items after %s', (name, written, count, previousId) => {
  const opening = accepted(findOpening(dataset, name, written));
  expect(opening.previousId).toBe(previousId);
  expect(opening.items).toHaveLength(count);
  const opened = loadDataset(openedWith(opening));
  expect(opened.diagnostics).toEqual(loadDataset(realData).diagnostics);
  const plan = opened.dataset?.publishers
    .flatMap(({ plans }) => plans)
    .find(({ id }) => id === opening.plan.id);
  const [period] = plan?.collecting ?? [];
  expect(period?.progress.map(({ itemId }) => itemId)).toEqual(opening.items.map(({ id }) => id));
  expect(plan?.periods).toEqual(opening.plan.periods);
});

test('the plan without a form has nothing to ask departments', () => {
  expect(findOpening(dataset, 'unnamed-city/reform-plan-2022', '2025')).toEqual({
    refusal: expect.stringContaining('plan.yaml の form に様式の欄を書いて') as string,
  });
});

test('projects of Toride that were reported as finished are asked about, and end when they are', () => {
  const opening = accepted(findOpening(dataset, 'toride/priority-projects-2020', '2021'));
  const ids = opening.questions.map(({ item }) => item.id);
  expect(ids).toEqual(['item-05', 'item-06', 'item-14']);
  const { dataset: opened } = loadDataset(openedWith(opening, ids));
  const plan = opened?.publishers
    .find(({ id }) => id === 'toride')
    ?.plans.find(({ id }) => id === opening.plan.id);
  const ends = plan?.items.flatMap(({ id, end }) => (end === undefined ? [] : [`${id} ${end}`]));
  expect(ends).toEqual(['item-05 2021-03-31', 'item-06 2021-03-31', 'item-14 2021-03-31']);
  expect(plan?.collecting[0]?.progress).toHaveLength(23);
});

test('publishing before the reports are in names every item once', () => {
  const opening = accepted(findOpening(dataset, 'koganei/action-plan-2020', '2020-h2'));
  const files = openedWith(opening).filter(({ path }) => !path.endsWith('2020-h2/period.yaml'));
  const codes = loadDataset(files).diagnostics.map(({ code }) => code);
  expect(codes).toEqual(Array(79).fill('report-missing'));
});
