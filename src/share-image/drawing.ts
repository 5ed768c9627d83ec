import type { XmlElement } from '#src/exports/xml.ts';
import { drawText, MARGIN, type TextStyle } from './canvas.ts';
import { blockHeight, type TextBlock } from './fit-text.ts';

/** A part of the picture over its whole width, drawn with its top at `y`. */
export interface Drawing {
  height: number;
  drawAt(y: number): XmlElement[];
}

/** A block of text at the left margin. */
export function textDrawing(block: TextBlock, style: TextStyle): Drawing {
  return {
    height: blockHeight(block),
    drawAt: (y) => drawText(block, { x: MARGIN, y }, style),
  };
}

/** One below the other. @param gap pixels between two */
export function stack(drawings: readonly Drawing[], gap: number): Drawing {
  const tops = drawings.map((_, index) =>
    drawings.slice(0, index).reduce((sum, { height }) => sum + height + gap, 0),
  );
  const last = drawings.length - 1;
  return {
    height: (tops[last] ?? 0) + (drawings[last]?.height ?? 0),
    drawAt: (y) => drawings.flatMap((each, index) => each.drawAt(y + (tops[index] ?? 0))),
  };
}
