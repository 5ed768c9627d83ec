import type { ChartSeries, ChartView } from '#src/views/chart.ts';
import { boxAround } from './boxes.ts';
import type { Frame } from './frame.ts';
import { pointLabel } from './number-text.ts';
import { placeLabels, type PlacedLabel, type Spot } from './place-labels.ts';
import { seriesStyles, type SeriesStyle } from './series-style.ts';

interface LinePoint extends Spot {
  hollow: boolean;
  label?: PlacedLabel;
}

export interface Line {
  style: SeriesStyle;
  /** Path data; empty when no two values follow each other. */
  path: string;
  points: LinePoint[];
}

interface Positioned extends Spot {
  text: string;
  hollow: boolean;
}

function position(series: ChartSeries, frame: Frame): (Positioned | null)[] {
  return series.points.map((point, index) =>
    point === null
      ? null
      : {
          x: frame.xOf(index),
          y: frame.yOf(point.value),
          text: pointLabel(point),
          hollow: point.hollow ?? false,
        },
  );
}

/** Runs of points between which a line is drawn. */
function runsOf(points: readonly (Positioned | null)[], acrossGaps: boolean): Positioned[][] {
  const runs: Positioned[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else if (!acrossGaps) runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

const pathOf = (runs: readonly Positioned[][]): string =>
  runs.map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`).join('');

const strokesOf = (runs: readonly Positioned[][]): [Spot, Spot][] =>
  runs.flatMap((run) =>
    run.slice(1).map((point, index): [Spot, Spot] => [run[index] ?? point, point]),
  );

const isPoint = (point: Positioned | null): point is Positioned => point !== null;

const DISTANCE = 9;
const POINT_SIZE = 10;

/** Above, below, and beside the point a little up or down. */
const placesAround =
  ({ x, y }: Spot) =>
  (width: number, height: number): Spot[] => {
    const [dx, dy] = [(width / 2 + DISTANCE) * 0.85, height / 2 + DISTANCE - 2];
    return [
      { x, y: y - dy },
      { x, y: y + dy },
      ...[-dx, dx].flatMap((side) => [-dy, dy].map((up) => ({ x: x + side, y: y + up * 0.8 }))),
    ];
  };

interface Drawn {
  style: SeriesStyle;
  runs: Positioned[][];
  points: Positioned[];
}

function labelsOf(drawn: readonly Drawn[], { plot, size }: Frame): (PlacedLabel | undefined)[] {
  const all = drawn.flatMap(({ points }) => points);
  const isRepeated = ({ x, y, text }: Positioned, index: number): boolean =>
    all.slice(0, index).some((each) => each.x === x && each.y === y && each.text === text);
  const wanted = all.map((point, index) => ({
    text: point.text,
    places: isRepeated(point, index) ? () => [] : placesAround(point),
  }));
  return placeLabels(wanted, {
    fontSize: size.fontSize,
    room: {
      left: plot.left + 2,
      right: Math.min(size.width, plot.right + 4),
      top: plot.top - size.fontSize * 1.5,
      bottom: plot.bottom,
    },
    taken: all.map(({ x, y }) => boxAround(x, y, POINT_SIZE, POINT_SIZE)),
    strokes: drawn.flatMap(({ runs }) => strokesOf(runs)),
  });
}

/** Lines, their points, and the values that fit beside these. */
export function layOutLines(chart: ChartView, frame: Frame): Line[] {
  const styles = seriesStyles(chart);
  const drawn = chart.series.map((series, index): Drawn => {
    const points = position(series, frame);
    const runs = runsOf(points, series.role === 'target');
    return { style: styles[index]!, runs, points: points.filter(isPoint) };
  });
  const labels = labelsOf(drawn, frame);
  let next = 0;
  return drawn.map(({ style, runs, points }) => ({
    style,
    path: pathOf(runs),
    points: points.map(({ x, y, hollow }) => {
      const label = labels[next++];
      return { x, y, hollow, ...(label && { label }) };
    }),
  }));
}
