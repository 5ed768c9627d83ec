import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { CanvasColors } from './canvas-colors.ts';
import { createBars, createLine } from './canvas-datasets.ts';
import { formatNumber } from './number-text.ts';
import { wrapText } from './text-width.ts';
import type { TouchChart } from './touch-chart.ts';
import { readValue, type Position } from './walk-points.ts';

/** A chart on a canvas. */
export interface CanvasChart {
  /** Draws everything anew in other colours. */
  recolor(colors: CanvasColors): void;
  show(position: Position): void;
  /** Called with the point that a pointer chose. */
  onChoose(listener: (position: Position) => void): void;
  destroy(): void;
}

type Kind = 'line' | 'bar';
type Point = number | null;

const FONT_SIZE = 14;
/** On less a tooltip would hide the points; the line of text below the canvas says the same. */
const TOOLTIP_ROOM = 480;
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

function scales({ axis, kind, unit }: TouchChart, colors: CanvasColors) {
  const stacked = kind === 'stacked-bars';
  return {
    x: {
      stacked,
      grid: { display: false },
      ticks: { color: colors.ink, maxRotation: 0 },
    },
    y: {
      stacked,
      min: axis.min,
      max: axis.max,
      grid: { color: colors.grid },
      title: { display: unit !== '', text: `単位：${unit}`, color: colors.soft },
      ticks: {
        color: colors.soft,
        stepSize: axis.step,
        callback: (value: string | number) => formatNumber(Number(value), axis.digits),
      },
    },
  };
}

function configure(chart: TouchChart, colors: CanvasColors, width: number) {
  const isLine = chart.kind === 'line';
  const room = (width - 4 * FONT_SIZE) / chart.categories.length;
  const config: ChartConfiguration<Kind, Point[], string[]> = {
    type: isLine ? 'line' : 'bar',
    data: {
      labels: chart.categories.map((text) => wrapText(text, room, FONT_SIZE, 4)),
      datasets: chart.series.map((each) => (isLine ? createLine : createBars)(each, colors)),
    },
    options: {
      maintainAspectRatio: false,
      // Calm for everyone, and drawn at once: no frame to wait for.
      animation: false,
      // Not under a pointer that only passes: a tooltip there could be neither reached nor closed (WCAG 1.4.13).
      events: ['click'],
      interaction: { mode: 'nearest', intersect: false },
      scales: scales(chart, colors),
      plugins: {
        legend: {
          align: 'start',
          // Hiding a series by its name would be a pointer's privilege.
          onClick: () => undefined,
          labels: {
            color: colors.ink,
            usePointStyle: isLine,
            boxWidth: isLine ? 9 : 22,
            boxHeight: 9,
          },
        },
        tooltip: {
          enabled: width >= TOOLTIP_ROOM,
          displayColors: false,
          backgroundColor: colors.ink,
          titleColor: colors.ground,
          bodyColor: colors.ground,
          callbacks: {
            title: ([item]) => chart.categories[item?.dataIndex ?? 0] ?? '',
            label: ({ datasetIndex, dataIndex }) =>
              readValue(chart, { series: datasetIndex, index: dataIndex }),
          },
        },
      },
    },
  };
  return config;
}

/** Draws a chart on a canvas that has its room on the page already. @throws when there is no canvas to draw on */
export function drawCanvas(
  canvas: HTMLCanvasElement,
  chart: TouchChart,
  colors: CanvasColors,
): CanvasChart {
  Chart.defaults.font.family = colors.fonts;
  Chart.defaults.font.size = FONT_SIZE;
  const width = canvas.parentElement?.clientWidth ?? 0;
  const drawn = new Chart<Kind, Point[], string[]>(canvas, configure(chart, colors, width));
  let choose: (position: Position) => void = () => undefined;
  const listen = (): void => {
    drawn.options.onClick = (_, [element]) => {
      if (element) choose({ series: element.datasetIndex, index: element.index });
    };
  };
  listen();
  return {
    recolor(other) {
      const { data, options = {} } = configure(chart, other, width);
      drawn.data = data;
      drawn.options = options;
      listen();
      drawn.update('none');
    },
    show({ series, index }) {
      const active = [{ datasetIndex: series, index }];
      drawn.setActiveElements(active);
      drawn.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      drawn.update('none');
    },
    onChoose(listener) {
      choose = listener;
    },
    destroy: () => drawn.destroy(),
  };
}
