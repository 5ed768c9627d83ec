import type { XmlElement } from '#src/exports/xml.ts';
import type { DistributionView, Segment } from '#src/views/distribution.ts';
import { drawRect, drawText, INNER_WIDTH, MARGIN, type ShareFonts } from './canvas.ts';
import { BAR_COLOURS, COLOURS } from './colours.ts';
import { composeLegend } from './compose-legend.ts';
import type { Drawing } from './drawing.ts';

const BAR_HEIGHT = 56;
const LABEL_SIZE = 28;
/** White between the parts of the bar, and around their labels. */
const SEAM = 4;
const LABEL_MARGIN = 8;

interface Part {
  segment: Segment;
  /** In the bar; empty where there is no room for it. */
  label: string;
  x: number;
  width: number;
}

function placeParts({ segments, rated }: DistributionView, { bold }: ShareFonts): Part[] {
  let start = MARGIN;
  return segments.map((segment) => {
    const [x, share] = [start, (segment.count / rated) * INNER_WIDTH];
    start += share;
    const text = `${segment.label} ${segment.count}`;
    const hasRoom = bold.widthOf(text) * LABEL_SIZE + LABEL_MARGIN <= share - SEAM;
    return { segment, label: hasRoom ? text : '', x, width: Math.max(1, share - SEAM) };
  });
}

function drawPart({ segment, label, x, width }: Part, y: number): XmlElement[] {
  if (segment.count === 0) return [];
  const block = { lines: label === '' ? [] : [label], size: LABEL_SIZE, leading: BAR_HEIGHT };
  return [
    ...drawRect({ x, y, width, height: BAR_HEIGHT }, BAR_COLOURS[segment.tone]),
    ...drawText(
      block,
      { x: x + width / 2, y },
      { fill: COLOURS.text, weight: 'bold', anchor: 'middle' },
    ),
  ];
}

/** How ratings are spread: a bar, and below it what its letters mean. Nothing where nothing is rated. */
export function composeDistribution(
  distribution: DistributionView | undefined,
  fonts: ShareFonts,
): Drawing[] {
  if (!distribution || distribution.rated === 0) return [];
  const parts = placeParts(distribution, fonts);
  const bar = {
    height: BAR_HEIGHT,
    drawAt: (y: number) => parts.flatMap((part) => drawPart(part, y)),
  };
  const entries = parts.map(({ segment, label }) => ({ segment, isCounted: label !== '' }));
  return [bar, ...composeLegend(entries, fonts)];
}
