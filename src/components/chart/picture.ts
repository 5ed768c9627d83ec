import type { ChartView } from '#src/views/chart.ts';
import { layOutBars, type Bars } from './bar-marks.ts';
import { layOutFrame, type Frame, type PictureSize } from './frame.ts';
import { layOutLines, type Line } from './line-marks.ts';
import { buildValueAxis } from './value-axis.ts';

/** A chart as it is drawn: everything has its place, the component only prints it. */
export interface Picture {
  frame: Frame;
  lines: Line[];
  /** Absent where lines are drawn. */
  bars?: Bars;
}

/** Phones get a picture of their own, so that its texts stay as large as the page's. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  { name: 'narrow', width: 320, plotHeight: 200, fontSize: 13 },
  { name: 'wide', width: 680, plotHeight: 260, fontSize: 14 },
];

/** Undefined when there is no value to draw. */
export function layOutPicture(chart: ChartView, size: PictureSize): Picture | undefined {
  const axis = buildValueAxis(chart);
  if (!axis || chart.categories.length === 0) return undefined;
  const frame = layOutFrame(chart, axis, size);
  return chart.kind === 'line'
    ? { frame, lines: layOutLines(chart, frame) }
    : { frame, lines: [], bars: layOutBars(chart, frame) };
}
