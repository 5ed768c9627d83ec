import type { Font } from './font.ts';
import { balanceText, wrapText } from './wrap-text.ts';

/** Lines of one size. */
export interface TextBlock {
  lines: string[];
  /** Pixels. */
  size: number;
  /** Pixels from line to line. */
  leading: number;
}

/** The room for a text, in pixels, and the sizes that it may be set in, the best first. */
interface TextRoom {
  width: number;
  height: number;
  sizes: readonly number[];
  /** Distance of lines, in sizes. */
  leading: number;
}

/** In the picture's pixels. */
export const blockHeight = ({ lines, leading }: TextBlock): number => lines.length * leading;

/** Lines of one size, each as long as it can be. */
function setText(text: string, font: Font, room: TextRoom, size: number): TextBlock {
  const lines = wrapText(text, (part) => font.widthOf(part) * size, room.width);
  return { lines, size, leading: Math.round(size * room.leading) };
}

/** A text in the best size in which it fits as a whole; undefined when it fits in none. */
export function fitText(text: string, font: Font, room: TextRoom): TextBlock | undefined {
  const size = room.sizes.find(
    (each) => blockHeight(setText(text, font, room, each)) <= room.height,
  );
  if (size === undefined) return undefined;
  const block = setText(text, font, room, size);
  if (block.lines.length < 2) return block;
  return { ...block, lines: balanceText(text, (part) => font.widthOf(part) * size, room.width) };
}

const ELLIPSIS = '…';

/** Like `fitText`; what fits in no size is set in the last one and ends with `…` where the room ends. */
export function fitOrCut(text: string, font: Font, room: TextRoom): TextBlock {
  const fitting = fitText(text, font, room);
  if (fitting) return fitting;
  const { lines: all, size, leading } = setText(text, font, room, room.sizes.at(-1) ?? 0);
  const lines = all.slice(0, Math.floor(room.height / leading));
  const last = [...(lines.at(-1) ?? '')];
  const width = (): number => font.widthOf(last.join('') + ELLIPSIS) * size;
  while (last.length > 0 && width() > room.width) last.pop();
  return { lines: [...lines.slice(0, -1), last.join('') + ELLIPSIS], size, leading };
}
