import type { CanvasColors } from './canvas-colors.ts';
import { createTexture } from './canvas-texture.ts';
import type { Marker } from './series-style.ts';
import type { TouchSeries } from './touch-chart.ts';

const POINT_STYLES: Readonly<Record<Marker, string>> = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
};

const valuesOf = ({ points }: TouchSeries): (number | null)[] =>
  points.map((point) => point?.value ?? null);

/** A line with its points, as Chart.js wants it. */
export function createLine(series: TouchSeries, colors: CanvasColors) {
  const { ink } = colors.tone(series.style.tone);
  return {
    type: 'line' as const,
    label: series.name,
    data: valuesOf(series),
    borderColor: ink,
    backgroundColor: ink,
    borderWidth: 2.5,
    borderDash: series.style.dashed ? [6, 4] : [],
    spanGaps: series.acrossGaps,
    pointStyle: POINT_STYLES[series.style.marker],
    pointRadius: 5,
    pointHoverRadius: 8,
    pointHitRadius: 16,
    pointBorderWidth: 2,
    pointBackgroundColor: series.points.map((point) => (point?.hollow ? colors.ground : ink)),
  };
}

/** The bars of a series, as Chart.js wants them. */
export function createBars(series: TouchSeries, colors: CanvasColors) {
  const tone = colors.tone(series.style.tone);
  const full = createTexture(series.style.texture, tone);
  const hollow = createTexture(series.style.texture, {
    ...tone,
    fill: colors.ground,
    tint: colors.ground,
  });
  return {
    type: 'bar' as const,
    label: series.name,
    data: valuesOf(series),
    borderColor: tone.ink,
    borderWidth: 1.5,
    hoverBorderWidth: 3,
    backgroundColor: series.points.map((point) => (point?.hollow ? hollow : full)),
    maxBarThickness: 64,
  };
}
