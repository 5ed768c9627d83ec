import { element, type XmlElement } from '#src/exports/xml.ts';
import type { Font } from './font.ts';
import type { TextBlock } from './fit-text.ts';

/** The size that services which show shared pages ask for, in pixels. */
export const IMAGE_WIDTH = 1200;
export const IMAGE_HEIGHT = 630;
export const MARGIN = 72;
export const INNER_WIDTH = IMAGE_WIDTH - 2 * MARGIN;

/** One family in two weights. */
export interface ShareFonts {
  family: string;
  regular: Font;
  bold: Font;
}

type Weight = 'regular' | 'bold';

/** How a text looks. */
export interface TextStyle {
  fill: string;
  weight: Weight;
  anchor?: 'middle';
}

const WEIGHTS: Record<Weight, string> = { regular: '400', bold: '700' };

/** Where letters stand in a line: so much of their size below its middle. */
const BASELINE = 0.36;

const decimal = (value: number): string => String(Number(value.toFixed(2)));

/** A filled rectangle. Lengths are in the picture's pixels. */
export function drawRect(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
): XmlElement[] {
  const box = { x: decimal(x), y: decimal(y), width: decimal(width), height: decimal(height) };
  return element('rect', '', { ...box, fill });
}

/** Lines of text; `y` is the top of the first. */
export function drawText(
  { lines, size, leading }: TextBlock,
  { x, y }: { x: number; y: number },
  { fill, weight, anchor }: TextStyle,
): XmlElement[] {
  return lines.flatMap((line, index) =>
    element('text', line, {
      x: decimal(x),
      y: decimal(y + (index + 0.5) * leading + BASELINE * size),
      'font-size': String(size),
      'font-weight': WEIGHTS[weight],
      fill,
      ...(anchor !== undefined && { 'text-anchor': anchor }),
    }),
  );
}
