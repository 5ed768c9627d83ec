import type { ChartView } from '#src/views/chart.ts';
import type { Box } from './boxes.ts';
import type { Frame } from './frame.ts';
import { formatNumber, pointLabel, round } from './number-text.ts';
import { placeLabels, type PlacedLabel, type WantedLabel } from './place-labels.ts';
import { seriesStyles, type SeriesStyle } from './series-style.ts';

interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Position of the series. */
  series: number;
  style: SeriesStyle;
  hollow: boolean;
}

export interface Bars {
  bars: Bar[];
  labels: PlacedLabel[];
  labelSize: number;
}

const FILLED_SHARE = { 'stacked-bars': 0.6, 'grouped-bars': 0.8 };
const MAX_WIDTH = { 'stacked-bars': 64, 'grouped-bars': 40 };
const LABEL_DISTANCE = 4;

/** What one category draws. */
interface Column {
  bars: Bar[];
  wanted: WantedLabel[];
}

interface Place {
  center: number;
  width: number;
}

function shape(from: number, to: number, { center, width }: Place) {
  return {
    x: round(center - width / 2),
    y: round(Math.min(from, to)),
    width: round(width),
    height: round(Math.abs(to - from)),
  };
}

/** Above its bar, or below it where that goes down. */
const labelAt = (text: string, x: number, y: number, down = false): WantedLabel => ({
  text,
  places: (_, height) => {
    const away = height / 2 + LABEL_DISTANCE;
    return [{ x, y: down ? y + away : y - away }];
  },
});

function totalOf({ series, totals }: ChartView, index: number): string | undefined {
  const stated = totals?.[index];
  if (totals) return stated ? pointLabel(stated) : undefined;
  const parts = series.map(({ points }) => points[index] ?? null);
  if (parts.includes(null)) return undefined;
  const sum = parts.reduce((total, part) => total + (part?.value ?? 0), 0);
  return formatNumber(Number(sum.toPrecision(12)) + 0);
}

function stack(chart: ChartView, frame: Frame, index: number): Column {
  const styles = seriesStyles(chart);
  const center = frame.xOf(index);
  const width = Math.min(frame.band * FILLED_SHARE['stacked-bars'], MAX_WIDTH['stacked-bars']);
  let [up, down] = [0, 0];
  const bars = chart.series.flatMap(({ points }, series): Bar[] => {
    const point = points[index];
    if (!point || point.value === 0) return [];
    const from = point.value > 0 ? up : down;
    if (point.value > 0) up += point.value;
    else down += point.value;
    const box = shape(frame.yOf(from), frame.yOf(from + point.value), { center, width });
    return [{ ...box, series, style: styles[series]!, hollow: point.hollow ?? false }];
  });
  const text = totalOf(chart, index);
  return { bars, wanted: text === undefined ? [] : [labelAt(text, center, frame.yOf(up))] };
}

function group(chart: ChartView, frame: Frame, index: number): Column {
  const styles = seriesStyles(chart);
  const count = chart.series.length;
  const room = (frame.band * FILLED_SHARE['grouped-bars']) / count;
  const width = Math.min(room, MAX_WIDTH['grouped-bars']);
  const column: Column = { bars: [], wanted: [] };
  chart.series.forEach(({ points }, series) => {
    const point = points[index];
    if (!point) return;
    const center = frame.xOf(index) + (series - (count - 1) / 2) * width;
    const end = frame.yOf(point.value);
    const box = shape(frame.yOf(0), end, { center, width: width - 2 });
    column.bars.push({ ...box, series, style: styles[series]!, hollow: point.hollow ?? false });
    column.wanted.push(labelAt(pointLabel(point), center, end, point.value < 0));
  });
  return column;
}

const boxOf = ({ x, y, width, height }: Bar): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** How much smaller the values beside bars may be than other texts. */
const SHRINK = [0, 1, 2];

/** All values beside their bars or none, as some without the others would look like a choice. */
function labelBars(bars: Bar[], wanted: WantedLabel[], { size, plot }: Frame): Bars {
  for (const less of SHRINK) {
    const labelSize = size.fontSize - less;
    const labels = placeLabels(wanted, {
      fontSize: labelSize,
      room: {
        left: plot.left,
        right: size.width,
        top: 0,
        bottom: plot.bottom + size.fontSize * 1.5,
      },
      taken: bars.map(boxOf),
      strokes: [],
    }).filter((label) => label !== undefined);
    if (labels.length === wanted.length) return { bars, labels, labelSize };
  }
  return { bars, labels: [], labelSize: size.fontSize };
}

/** Bars side by side or on top of each other, from the zero line up or down, with their values. */
export function layOutBars(chart: ChartView, frame: Frame): Bars {
  const layOut = chart.kind === 'stacked-bars' ? stack : group;
  const columns = chart.categories.map((_, index) => layOut(chart, frame, index));
  return labelBars(
    columns.flatMap(({ bars }) => bars),
    columns.flatMap(({ wanted }) => wanted),
    frame,
  );
}
