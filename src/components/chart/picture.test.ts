import { expect, test } from 'vitest';
import { aChart, aPoint, aSeries, points } from '#src/testing/chart-samples.ts';
import type { ChartView } from '#src/views/chart.ts';
import { textWidth } from './text-width.ts';
import { layOutPicture, PICTURE_SIZES, type Picture } from './picture.ts';

const [narrow, wide] = PICTURE_SIZES as [(typeof PICTURE_SIZES)[0], (typeof PICTURE_SIZES)[0]];

function draw(chart: ChartView, size = wide): Picture {
  const picture = layOutPicture(chart, size);
  if (!picture) throw new Error('nothing was drawn');
  return picture;
}

function drawBars(kind: ChartView['kind'], series: (number | null)[][], more = {}) {
  const parts = series.map((values, index) =>
    aSeries({ name: `内訳${index}`, role: 'part', points: points(...values) }),
  );
  const picture = draw(aChart(parts, { kind, unit: '千円', ...more }));
  if (!picture.bars) throw new Error('no bars were drawn');
  return { ...picture.bars, frame: picture.frame };
}

const labelsOf = ({ lines }: Picture): (string | undefined)[] =>
  lines.flatMap((line) => line.points.map(({ label }) => label?.text));

test('a chart without values has no picture', () => {
  expect(layOutPicture(aChart([aSeries({ points: points(null, null) })]), narrow)).toBeUndefined();
  expect(layOutPicture(aChart([]), narrow)).toBeUndefined();
});

test('a line goes through its points and stops where a value is missing', () => {
  const { lines } = draw(aChart([aSeries({ points: points(1, 2, null, 4, 5, null, 7) })]));
  expect(lines[0]?.path.match(/M/g)).toHaveLength(2);
  expect(lines[0]?.path.match(/L/g)).toHaveLength(2);
  expect(lines[0]?.points).toHaveLength(5);
});

test('the path of a target is dashed and runs on to the next target', () => {
  const target = aSeries({ name: '目標', role: 'target', points: points(40, null, 60) });
  const { lines } = draw(aChart([aSeries({ points: points(40, 45, null) }), target]));
  expect(lines.map(({ style }) => style.dashed)).toEqual([false, true]);
  expect(lines[1]?.path.match(/[ML]/g)).toEqual(['M', 'L']);
  expect(lines[1]?.style.marker).toBe('diamond');
});

test('one point is a point in the middle, without a line', () => {
  const { lines, frame } = draw(aChart([aSeries({ points: points(12) })]));
  expect(lines[0]?.path).toBe('');
  expect(lines[0]?.points).toMatchObject([{ x: (frame.plot.left + frame.plot.right) / 2 }]);
});

test('what is not an actual value is hollow, and the legend says what that means', () => {
  const hollow = aSeries({ points: [aPoint(1), aPoint(2, { hollow: true })] });
  const { lines, frame } = draw(aChart([hollow], { hollowMeaning: '見込み' }));
  expect(lines[0]?.points.map((point) => point.hollow)).toEqual([false, true]);
  expect(frame.legend.map(({ text }) => text)).toEqual(['実績', '白抜きの点：見込み']);
});

test('values that all fit are all written, with the decimals of the source', () => {
  const exact = aSeries({ points: [{ value: 60, text: '60.0％' }, aPoint(12.5)] });
  expect(labelsOf(draw(aChart([exact])))).toEqual(['60.0', '12.5']);
});

test('no value is written over another, a point or the edge', () => {
  const crowded = Array.from({ length: 30 }, (_, index) => 1000 + 900 * Math.sin(index));
  const rounded = aSeries({ points: points(...crowded.map(Math.round)) });
  const picture = draw(aChart([rounded]), narrow);
  const boxes = picture.lines.flatMap((line) =>
    line.points.flatMap(({ label }) =>
      label ? [{ ...label, width: textWidth(label.text, 13) }] : [],
    ),
  );
  expect(boxes.length).toBeLessThan(30);
  for (const [index, a] of boxes.entries()) {
    expect(a.x - a.width / 2).toBeGreaterThanOrEqual(picture.frame.plot.left);
    expect(a.x + a.width / 2).toBeLessThanOrEqual(narrow.width);
    for (const b of boxes.slice(index + 1)) {
      const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= 13;
      expect(apart).toBe(true);
    }
  }
});

test('stacked parts stand on each other, and hang from each other below zero', () => {
  const { bars, frame } = drawBars('stacked-bars', [
    [100, 120],
    [200, -250],
    [300, 120],
  ]);
  const ends = bars.map(({ y, height }) => [y, y + height]);
  expect(ends[0]?.[1]).toBe(frame.yOf(0));
  expect(ends[1]?.[1]).toBe(ends[0]?.[0]);
  expect(ends[2]?.[0]).toBe(frame.yOf(600));
  const below = bars.find(({ y, height }) => y === frame.yOf(0) && height > 0);
  expect(below).toMatchObject({ series: 1 });
});

test('totals: the parts added up, none where a part is missing, or as stated', () => {
  const parts = [
    [100, 0.1, 1, 0],
    [200, 0.2, null, 0],
  ];
  expect(drawBars('stacked-bars', parts).labels.map(({ text }) => text)).toEqual([
    '300',
    '0.3',
    '0',
  ]);
  const totals = [aPoint(301), null, aPoint(9), null];
  const stated = drawBars('stacked-bars', parts, { totals }).labels.map(({ text }) => text);
  expect(stated).toEqual(['301', '9']);
});

test('bars of a group stand side by side, negative ones below zero with their value beneath', () => {
  const { bars, labels, frame } = drawBars('grouped-bars', [
    [120, -50],
    [100, null],
  ]);
  expect(bars).toHaveLength(3);
  expect(bars.map(({ y }) => y === frame.yOf(0))).toEqual([false, false, true]);
  expect(labels.map(({ text }) => text)).toEqual(['120', '100', '▲50']);
  expect(labels[2]?.y).toBeGreaterThan(frame.yOf(-50));
  const [a, b] = bars as [(typeof bars)[0], (typeof bars)[0]];
  expect(a.x + a.width).toBeLessThanOrEqual(b.x);
});

test('bars never differ by colour alone', () => {
  const { bars } = drawBars('grouped-bars', [[1], [2], [3], [4], [5], [6]]);
  expect(new Set(bars.map(({ style }) => style.texture)).size).toBe(6);
});

test.each(PICTURE_SIZES)('all of a $name picture stays inside it', (size) => {
  const name = 'とても長い区分の名前（行政改革担当および関係各課）';
  const long = aChart([aSeries({ name, points: points(3456789, -12, 4, null, 7, 8, 9) })], {
    categories: Array.from({ length: 7 }, (_, index) => `${name}${index}`),
  });
  for (const chart of [long, { ...long, kind: 'grouped-bars' } as const]) {
    const { frame } = draw(chart, size);
    for (const { x, lines } of frame.categories) {
      for (const { text, y } of lines) {
        const half = textWidth(text, size.fontSize) / 2;
        expect(x - half).toBeGreaterThanOrEqual(0);
        expect(x + half).toBeLessThanOrEqual(size.width);
        expect(y).toBeLessThan(frame.height);
      }
    }
    const entry = frame.legend[0];
    expect((entry?.x ?? 0) + 28 + textWidth(entry?.text ?? '', size.fontSize)).toBeLessThanOrEqual(
      size.width,
    );
  }
});

test('of very many categories some go without a name, and no two names touch', () => {
  const categories = Array.from({ length: 16 }, (_, index) => `令和2年度第${index}四半期`);
  const chart = aChart([aSeries({ points: points(...categories.map((_, index) => index)) })]);
  const named = draw({ ...chart, categories }, narrow).frame.categories.filter(
    ({ lines }) => lines.length > 0,
  );
  expect(named.length).toBeGreaterThan(2);
  const halves = named.map(
    ({ lines }) => Math.max(...lines.map(({ text }) => textWidth(text, 13))) / 2,
  );
  named.slice(1).forEach(({ x }, index) => {
    const gap = x - (named[index]?.x ?? 0);
    expect(gap).toBeGreaterThanOrEqual((halves[index] ?? 0) + (halves[index + 1] ?? 0));
  });
});

test('every coordinate has at most two decimals', () => {
  const text = JSON.stringify(
    draw(aChart([aSeries({ points: points(1 / 3, 2 / 3, 1) })]), narrow).lines,
  );
  expect(text.match(/"[xy]":-?\d+\.\d{3,}/g)).toBeNull();
});

test('the axis says when it does not start at 0', () => {
  const noteOf = (...values: number[]) =>
    draw(aChart([aSeries({ points: points(...values) })])).frame.note?.text;
  expect(noteOf(91, 96)).toBe('縦軸は0から始まりません');
  expect(noteOf(10, 96)).toBeUndefined();
});
