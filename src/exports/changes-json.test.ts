import { expect, test } from 'vitest';
import { compareDatasets } from '#src/changes/compare-datasets.ts';
import type { Plan } from '#src/domain/dataset.ts';
import { aPeriod, aProgress, anItem } from '#src/testing/builders.ts';
import { datasetWith, planAfter, planBefore } from '#src/testing/changed-plan.ts';
import { changesJson } from './changes-json.ts';

const between = (before: Partial<Plan>, after: Partial<Plan>): unknown =>
  JSON.parse(changesJson(compareDatasets(datasetWith(before), datasetWith(after))));

test('nothing but empty lists when nothing changes', () => {
  expect(between(planBefore, planBefore)).toEqual({
    format: 'mieruka-changes/1',
    records: [],
    publishers: [],
  });
});

test('numbers are numbers, absences are typed, a side that is not there is left out', () => {
  expect(between(planBefore, planAfter)).toMatchObject({
    publishers: [
      {
        publisherId: 'aoba',
        name: '青葉市',
        kind: 'changed',
        records: [],
        plans: [
          {
            planId: 'reform',
            totals: [
              { key: 'ended', before: { value: 0 }, after: { value: 1 }, difference: 1 },
              { key: 'periods/2020-h1/grade/A' },
              { key: 'periods/2020-h1/grade/B', difference: -1 },
              { key: 'periods/2020-h1/grade/on-track' },
            ],
            records: [
              { table: 'items', key: 'item-1', kind: 'changed' },
              {
                table: 'items',
                key: 'item-2',
                kind: 'changed',
                cells: [{ key: 'end', header: '終了', kind: 'date', after: '2021-03-31' }],
              },
              { table: 'items', key: 'item-4', kind: 'added' },
              { table: 'items', key: 'item-3', kind: 'removed' },
              {
                table: 'measurements',
                key: 'ind-1//2019/actual',
                identity: ['indicatorId', 'series', 'periodId', 'kind'],
                cells: [{ key: 'value', unit: '％', before: 89.6, after: 91.5, difference: 1.9 }],
              },
              {
                table: 'measurements',
                key: 'ind-1//2020/actual',
                cells: [{ before: { value: null, absence: 'unpublished' }, after: 12 }],
              },
            ],
            periods: [
              {
                periodId: '2020-h1',
                before: 'published',
                after: 'published',
                records: [
                  { table: 'progress', key: 'item-1' },
                  { table: 'progress', key: 'item-2' },
                  { table: 'reviews', cells: [{ key: 'reply', after: '急ぎます。' }] },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('a new period carries the comparison with the one before it', () => {
  const report = (id: string, grade: string) =>
    aPeriod({ id, progress: [aProgress('item-1', { grade })] });
  const items = [anItem({ id: 'item-1' })];
  const before = { items, periods: [report('2020-h1', 'C')] };
  const after = { items, periods: [...before.periods, report('2020-h2', 'A')] };
  expect(between(before, after)).toMatchObject({
    publishers: [
      {
        plans: [
          {
            periods: [
              {
                periodId: '2020-h2',
                after: 'published',
                since: {
                  before: '2020-h1',
                  after: '2020-h2',
                  itemCount: 1,
                  repeatedTexts: [],
                  ratings: [
                    { column: 'stage', header: '計画(P)', same: 0, compared: 0, moves: [] },
                    {
                      column: 'grade',
                      hasDirection: true,
                      same: 0,
                      compared: 1,
                      moves: [{ itemId: 'item-1', kind: 'up', before: 'C', after: 'A' }],
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('keys are ASCII throughout', () => {
  const keys: string[] = [];
  JSON.parse(
    changesJson(compareDatasets(datasetWith(planBefore), datasetWith(planAfter))),
    (key, value: unknown) => {
      keys.push(key);
      return value;
    },
  );
  expect(keys.filter((key) => !/^[\w-]*$/.test(key))).toEqual([]);
});
