import { expect, test } from 'vitest';
import type { Milestone } from '#src/domain/milestone.ts';
import { DATA_FOLDER, datasetIn } from '#src/testing/test-data.ts';
import { aContext, anItem } from '#src/testing/builders.ts';
import { planContexts } from './context.ts';
import { buildMilestones } from './item-milestones.ts';

const aMilestone = (milestone: Partial<Milestone>): Milestone => ({
  itemId: 'item-1',
  periodId: '2020-q1',
  order: 1,
  text: '周知する',
  ...milestone,
});
const viewOf = (milestones: Milestone[]) => buildMilestones(aContext({ milestones }), anItem());

test('steps by year and part of it, in both calendars', () => {
  const view = viewOf([
    aMilestone({ periodId: '2021', text: '定着する' }),
    aMilestone({ order: 2, text: '検討する' }),
    aMilestone({ status: '実施済' }),
    aMilestone({ itemId: 'other' }),
  ]);
  expect(view).toEqual({
    sentence:
      '令和2年度（2020年度）から令和3年度（2021年度）までの行程が3件あります。状態が書かれているのは1件（実施済1件）で、2件には書かれていません。',
    years: [
      {
        name: '令和2年度（2020年度）',
        steps: [
          {
            when: '第1四半期',
            months: '2020年4月〜6月',
            quarters: [true, false, false, false],
            entries: [{ text: '周知する', status: '実施済' }, { text: '検討する' }],
          },
        ],
      },
      {
        name: '令和3年度（2021年度）',
        steps: [
          {
            when: '年度を通して',
            months: '2021年4月〜2022年3月',
            quarters: [true, true, true, true],
            entries: [{ text: '定着する' }],
          },
        ],
      },
    ],
  });
});

test.each<[string, Milestone[], string]>([
  [
    'no status',
    [aMilestone({})],
    '令和2年度（2020年度）の行程が1件あります。どの行程にも、状態は書かれていません。',
  ],
  [
    'all statuses',
    [aMilestone({ status: '済' }), aMilestone({ order: 2, status: '未' })],
    '令和2年度（2020年度）の行程が2件あります。状態は済1件、未1件です。',
  ],
])('%s', (_, milestones, sentence) => {
  expect(viewOf(milestones)?.sentence).toBe(sentence);
});

test('an item without milestones has none', () => {
  expect(viewOf([])).toBeUndefined();
});

test('the published source has 19 milestones: 9 and 10', () => {
  const contexts = planContexts(datasetIn(DATA_FOLDER));
  const counts = contexts.flatMap((context) =>
    context.plan.items.flatMap((item) => {
      const years = buildMilestones(context, item)?.years ?? [];
      const entries = years.flatMap(({ steps }) => steps.flatMap((step) => step.entries));
      return entries.length === 0 ? [] : [entries.length];
    }),
  );
  expect(counts).toEqual([9, 10]);
});
