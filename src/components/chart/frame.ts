import type { ChartView } from '#src/views/chart.ts';
import { layOutLegend, type LegendEntry } from './legend.ts';
import { round } from './number-text.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { ValueAxis } from './value-axis.ts';

/** For which room a picture is drawn; texts keep their size, the plot takes what is left. */
export interface PictureSize {
  name: 'narrow' | 'wide';
  width: number;
  plotHeight: number;
  fontSize: number;
}

export interface Frame {
  size: PictureSize;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Width of the room for each category. */
  band: number;
  legend: LegendEntry[];
  unit: { text: string; y: number } | undefined;
  ticks: { y: number; text: string; isZero: boolean }[];
  categories: { x: number; lines: { y: number; text: string }[] }[];
  note: { text: string; y: number } | undefined;
  xOf(index: number): number;
  yOf(value: number): number;
}

/** From the middle of a line of text down to its baseline, in its size. */
export const BASELINE = 0.36;
const LINE_HEIGHT = 1.25;
const MAX_LINES = 4;
const MIN_LABEL_EMS = 2;
/** More categories than this may go without a name of their own. */
const MANY = 8;
const NOT_FROM_ZERO = '縦軸は0から始まりません';

function labelEvery(nth: number, categories: string[], band: number, size: number): string[][] {
  return categories.map((text, index) =>
    index % nth === 0 ? wrapText(text, band * nth - 4, size, MAX_LINES) : [],
  );
}

/**
 * All categories are named, clipped where they are long. Only where there are very many every nth one is,
 * so that each can be read; the table names them all.
 */
function categoryLabels(categories: string[], band: number, size: number): string[][] {
  const most = categories.length > MANY ? Math.ceil(categories.length / 3) : 1;
  for (let nth = 1; nth < most; nth += 1) {
    const labels = labelEvery(nth, categories, band, size);
    if (band * nth >= MIN_LABEL_EMS * size && !labels.flat().some((line) => line.endsWith('…')))
      return labels;
  }
  return labelEvery(most, categories, band, size);
}

/** A label that would reach beyond the right edge moves in; where not all are named, it gives way. */
function placeCategory(
  lines: string[],
  x: number,
  isThinned: boolean,
  { width, fontSize }: PictureSize,
): { x: number; lines: string[] } {
  const most = width - Math.max(0, ...lines.map((line) => textWidth(line, fontSize))) / 2;
  if (x <= most) return { x, lines };
  return { x: round(most), lines: isThinned ? [] : lines };
}

/** Legend, axes and their texts: everything of a picture but its marks. */
export function layOutFrame(chart: ChartView, axis: ValueAxis, size: PictureSize): Frame {
  const { width, fontSize, plotHeight } = size;
  const line = fontSize * LINE_HEIGHT;
  const legend = layOutLegend(chart, width, fontSize);
  const unitY = legend.height + line / 2;
  const top = legend.height + line + fontSize * 1.5;
  const bottom = top + plotHeight;
  const left = Math.ceil(Math.max(...axis.ticks.map(({ text }) => textWidth(text, fontSize)))) + 8;
  const right = width - 4;
  const band = (right - left) / Math.max(1, chart.categories.length);
  const xOf = (index: number): number => round(left + band * (index + 0.5));
  const yOf = (value: number): number =>
    round(bottom - ((value - axis.min) / (axis.max - axis.min)) * plotHeight);
  // The values of bars that go down to the end of the axis stand beneath them.
  const namesTop = bottom + 8 + (chart.kind === 'grouped-bars' && axis.min < 0 ? line : 0);
  const labels = categoryLabels(chart.categories, band, fontSize);
  const isThinned = labels.some(({ length }) => length === 0);
  const placed = labels.map((lines, index) => placeCategory(lines, xOf(index), isThinned, size));
  const below = namesTop + Math.max(0, ...labels.map(({ length }) => length)) * line;
  const baseline = fontSize * BASELINE;
  return {
    size,
    height: Math.ceil(below + (axis.hasZero ? 2 : line + 8)),
    plot: { left, right, top: round(top), bottom: round(bottom) },
    band,
    legend: legend.entries,
    unit: chart.unit ? { text: `単位：${chart.unit}`, y: round(unitY + baseline) } : undefined,
    ticks: axis.ticks.map(({ value, text }) => ({ y: yOf(value), text, isZero: value === 0 })),
    categories: placed.map((label) => ({
      x: label.x,
      lines: label.lines.map((text, row) => ({
        text,
        y: round(namesTop + (row + 0.5) * line + baseline),
      })),
    })),
    note: axis.hasZero
      ? undefined
      : { text: NOT_FROM_ZERO, y: round(below + 4 + line / 2 + baseline) },
    xOf,
    yOf,
  };
}
