import { readColors } from './canvas-colors.ts';
import type { CanvasChart } from './draw-canvas.ts';
import { savePicture } from './save-picture.ts';
import type { TouchChart } from './touch-chart.ts';
import { firstPosition, readPoint, walkPoints, type Position } from './walk-points.ts';

const TOUCH = '触って見る';
const BACK = '元の図に戻す';
const FAILED = '触れる図を用意できませんでした。図と表はこのまま見られます。';

function part<T extends Element>(figure: HTMLElement, name: string): T {
  const element = figure.querySelector<T>(`[data-chart-${name}]`);
  if (!element) throw new Error(`no [data-chart-${name}]`);
  return element;
}

interface Parts {
  figure: HTMLElement;
  chart: TouchChart;
  drawing: HTMLElement;
  live: HTMLElement;
  stage: HTMLElement;
  status: HTMLElement;
  touch: HTMLButtonElement;
}

function showLive({ drawing, live, touch }: Parts, shown: boolean): void {
  live.hidden = !shown;
  drawing.hidden = shown;
  touch.textContent = shown ? BACK : TOUCH;
}

/** What changes the colours while a page is open: the reader's system turns dark, or has its own. */
const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Points can be walked with the arrow keys and chosen with a pointer; where the reader is, is read out. */
function listen(
  { chart, figure, stage, status }: Parts,
  canvas: CanvasChart,
  start: Position,
): () => void {
  let position = start;
  const ended = new AbortController();
  const go = (next: Position): void => {
    position = next;
    canvas.show(next);
    status.textContent = readPoint(chart, next);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = walkPoints(chart, position, event.key);
    if (!next) return;
    event.preventDefault();
    go(next);
  };
  const recolor = (): void => {
    canvas.recolor(readColors(figure));
    canvas.show(position);
  };
  const { signal } = ended;
  canvas.onChoose(go);
  stage.addEventListener('keydown', onKey, { signal });
  for (const query of SCHEMES) matchMedia(query).addEventListener('change', recolor, { signal });
  go(start);
  return () => ended.abort();
}

/** Draws the chart on a canvas in place of the picture. @returns how to undo it */
async function open(parts: Parts): Promise<() => void> {
  const { drawCanvas } = await import('./draw-canvas.ts');
  const start = firstPosition(parts.chart);
  const surface = document.createElement('canvas');
  surface.ariaHidden = 'true';
  if (!start) throw new Error('no point to touch');
  showLive(parts, true);
  parts.stage.replaceChildren(surface);
  const canvas = drawCanvas(surface, parts.chart, readColors(parts.figure));
  const unlisten = listen(parts, canvas, start);
  return () => {
    unlisten();
    canvas.destroy();
    parts.stage.replaceChildren();
    showLive(parts, false);
    parts.status.textContent = '';
  };
}

function startTouching(parts: Parts): void {
  let close: (() => void) | undefined;
  let isOpening = false;
  parts.touch.hidden = false;
  parts.touch.addEventListener('click', async () => {
    if (isOpening) return;
    if (close) {
      close();
      close = undefined;
      return;
    }
    isOpening = true;
    try {
      close = await open(parts);
      parts.stage.focus();
    } catch (error) {
      console.warn(error);
      showLive(parts, false);
      parts.status.textContent = FAILED;
    }
    isOpening = false;
  });
  parts.stage.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    parts.touch.click();
    parts.touch.focus();
  });
}

function startChart(figure: HTMLElement): void {
  const chart = JSON.parse(figure.dataset['chart'] ?? 'null') as TouchChart | null;
  if (!chart) return;
  startTouching({
    figure,
    chart,
    drawing: part(figure, 'drawing'),
    live: part(figure, 'live'),
    stage: part(figure, 'stage'),
    status: part(figure, 'status'),
    touch: part(figure, 'touch'),
  });
  const save = part<HTMLButtonElement>(figure, 'save');
  save.hidden = false;
  save.addEventListener('click', () => savePicture(figure, chart.title));
}

/** Offers what needs a script below every chart of the page. */
export function startCharts(): void {
  document.querySelectorAll<HTMLElement>('[data-chart]').forEach(startChart);
}
