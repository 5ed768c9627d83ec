import { expect, test } from 'vitest';
import { builtSite, listBuiltFiles, readBuiltFile } from '../built-site.ts';
import { reportFor } from '../plan-facts.ts';
import { DATA_FOLDER, datasetIn, plansOf } from '../test-data.ts';

const dataset = datasetIn(DATA_FOLDER);
const ITEMS = plansOf(dataset).flatMap((published) =>
  published.plan.items.map((item) => ({ ...published, published, item })),
);

const readJson = (name: string): unknown => JSON.parse(readBuiltFile(name));

test('the whole of one item, written by hand', () => {
  expect(readJson('koganei/action-plan-2020/items/item-01-04.json')).toMatchObject({
    url: 'https://example.test/sub/dir/koganei/action-plan-2020/items/item-01-04/',
    license: 'CC-BY-4.0',
    publisher: { id: 'koganei', code: '132101', name: '小金井市' },
    plan: { id: 'action-plan-2020', title: 'アクションプラン2020' },
    item: { id: 'item-01-04', outlineId: 'initiative-01', number: '4' },
    outline: [{ id: 'initiative-01', name: '税収等の確保' }],
    reports: [
      {
        periodId: '2020-h1',
        periodStart: '2020-04-01',
        periodEnd: '2020-09-30',
        answers: {
          stage: '推進',
          activity: { value: null, absence: 'not-conducted' },
          grade: 'B',
        },
      },
    ],
    notes: [{ table: 'progress', targetId: 'item-01-04', header: '評価', kind: '原典の矛盾' }],
    sources: [{ id: 'sheet-2020-h1' }],
  });
});

function expectItem({ published, place, plan, item }: (typeof ITEMS)[number]): void {
  const reports = plan.periods.flatMap(({ id: periodId, reviews: all }) => {
    const report = reportFor(published, periodId, item);
    if (!report) return [];
    const answers = Object.entries(report.answers).map(([key, answer]) => [
      key,
      typeof answer === 'object' ? { value: null, absence: answer.absence } : answer,
    ]);
    const reviews = all.filter(({ targetId, itemIds = [] }) =>
      [targetId, ...itemIds].includes(item.id),
    );
    return [{ periodId, answers: Object.fromEntries(answers) as unknown, reviews }];
  });
  expect.soft(readJson(`${place}items/${item.id}.json`), item.id).toMatchObject({
    url: `${builtSite().url}${place}items/${item.id}/`,
    item,
    reports,
  });
}

test('each item says what the dataset says', () => {
  expect(ITEMS).toHaveLength(79 + 65 + 26 + 2 + 106);
  for (const each of ITEMS) expectItem(each);
});

test('every published JSON can be read', () => {
  const names = listBuiltFiles('.json').filter((name) => !name.startsWith('pagefind/'));
  expect(names.length).toBeGreaterThan(ITEMS.length);
  for (const name of names) expect(readJson(name), name).toBeTypeOf('object');
});
