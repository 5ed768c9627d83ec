import { expect, test } from 'vitest';
import { assessSeries } from '#src/domain/assess-series.ts';
import type { Direction } from '#src/domain/indicator.ts';
import type { Measurement } from '#src/domain/measurement.ts';
import { aMeasurement } from '#src/testing/builders.ts';
import { describeIndicator } from './indicator-sentence.ts';

const format = { unit: '件', decimals: 0 };

function describeAll(measurements: Measurement[], direction: Direction = 'increase'): string[] {
  return describeIndicator(assessSeries(direction, measurements), {
    direction,
    measurements,
    format,
  });
}

const baseline = aMeasurement({ kind: 'baseline', periodId: '2018', quantity: 1 });
const target = aMeasurement({ kind: 'target', periodId: '2020', quantity: 3 });

test.each<[string, Measurement[], string]>([
  ['nothing', [], '実績値がないため、判定できません。'],
  [
    'no actual value',
    [baseline, target],
    '基準値は平成30年度（2018年度）に1件。目標は令和2年度（2020年度）に3件。実績値がないため、判定できません。',
  ],
  [
    'an actual value alone',
    [aMeasurement({ quantity: 2 })],
    '令和2年度（2020年度）は2件。比べる目標値がないため、判定できません。',
  ],
  [
    'start and now, but no goal',
    [baseline, aMeasurement({ quantity: 2 })],
    '平成30年度（2018年度）の1件から、令和2年度（2020年度）は2件。比べる目標値がないため、判定できません。',
  ],
  [
    'an actual value of zero',
    [baseline, aMeasurement({ quantity: 0 }), target],
    '平成30年度（2018年度）の1件から、令和2年度（2020年度）は0件。目標は令和2年度（2020年度）に3件。目標から遠ざかっています（後退）。',
  ],
  [
    'no change',
    [baseline, aMeasurement({ quantity: 1 }), target],
    '平成30年度（2018年度）の1件から、令和2年度（2020年度）は1件。目標は令和2年度（2020年度）に3件。横ばいで、目標には届いていません。',
  ],
  [
    'a goal reached before its time',
    [
      baseline,
      aMeasurement({ quantity: 4 }),
      aMeasurement({ kind: 'target', periodId: '2023', quantity: 4 }),
    ],
    '平成30年度（2018年度）の1件から、令和2年度（2020年度）は4件。目標は令和5年度（2023年度）に4件。目標の年度はこれからですが、値は目標の水準にあります。',
  ],
  [
    'on the way to a goal that is still to come',
    [
      baseline,
      aMeasurement({ quantity: 3 }),
      aMeasurement({ kind: 'target', periodId: '2023', quantity: 4 }),
    ],
    '平成30年度（2018年度）の1件から、令和2年度（2020年度）は3件。目標は令和5年度（2023年度）に4件。目標に向けて改善していますが、まだ目標には届いていません。',
  ],
  [
    'an improvement that came too late',
    [baseline, aMeasurement({ quantity: 2 }), target],
    '平成30年度（2018年度）の1件から、令和2年度（2020年度）は2件。目標は令和2年度（2020年度）に3件。改善しましたが、目標には届いていません。',
  ],
  [
    'met, but lower than at the start',
    [aMeasurement({ periodId: '2019', quantity: 9 }), aMeasurement({ quantity: 5 }), target],
    '令和元年度（2019年度）の9件から、令和2年度（2020年度）は5件。目標は令和2年度（2020年度）に3件。令和2年度の目標を達成しています。ただし、出発点と比べると、望ましい方向とは逆に動いています。',
  ],
  [
    'gaps after the newest value, in order',
    [
      aMeasurement({ periodId: '2022', quantity: { absence: 'unpublished' } }),
      aMeasurement({ periodId: '2021', quantity: { absence: 'not-conducted' } }),
      aMeasurement({ quantity: 3 }),
      target,
    ],
    '令和2年度（2020年度）は3件。令和3年度（2021年度）の実績値はありません（未実施）。令和4年度（2022年度）の実績値はありません（未公表）。目標は令和2年度（2020年度）に3件。令和2年度の目標を達成しています。',
  ],
  [
    'a last target that says something else',
    [
      aMeasurement({ quantity: 3 }),
      target,
      aMeasurement({ kind: 'target', periodId: '2023', quantity: 8 }),
    ],
    '令和2年度（2020年度）は3件。目標は令和2年度（2020年度）に3件。最後の目標は令和5年度（2023年度）に8件。令和2年度の目標を達成しています。',
  ],
])('%s', (_, measurements, sentence) => {
  expect(describeAll(measurements)).toEqual([sentence]);
});

test('series with their own targets have a sentence each', () => {
  const own = (series: string, quantity: number) => [
    aMeasurement({ series, quantity }),
    aMeasurement({ series, kind: 'target', quantity: 3 }),
  ];
  expect(describeAll([...own('東', 3), ...own('西', 2)])).toEqual([
    '東：令和2年度（2020年度）は3件。目標は令和2年度（2020年度）に3件。令和2年度の目標を達成しています。',
    '西：令和2年度（2020年度）は2件。目標は令和2年度（2020年度）に3件。目標には届いていません。出発点になる値がないため、改善か後退かは分かりません。',
  ]);
});
