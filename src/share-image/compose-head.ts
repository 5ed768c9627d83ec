import { element } from '#src/exports/xml.ts';
import type { ShareImageView } from '#src/views/share-image.ts';
import { drawText, INNER_WIDTH, MARGIN, type ShareFonts } from './canvas.ts';
import { COLOURS } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { fitOrCut } from './fit-text.ts';

const HEIGHT = 40;
/** From the left edge of the mark to the name. */
const NAME_X = 54;
/** The site's icon, on a square of this width. */
const ICON_WIDTH = 32;
const ICON_LINES = 'M6 8h20v4H6zM6 15h14v4H6zM6 22h8v4H6z';

/** The site's mark, and the name beside it. */
export function composeHead({ head }: ShareImageView, { bold }: ShareFonts): Drawing {
  const room = { width: INNER_WIDTH - NAME_X, height: HEIGHT, sizes: [28, 26], leading: 1.42 };
  const block = fitOrCut(head, bold, room);
  const side = String(ICON_WIDTH);
  const icon = [
    ...element('rect', '', { width: side, height: side, rx: '6', fill: COLOURS.accent }),
    ...element('path', '', { d: ICON_LINES, fill: COLOURS.ground }),
  ];
  return {
    height: HEIGHT,
    drawAt: (y) => [
      ...element('g', icon, {
        transform: `translate(${MARGIN} ${y}) scale(${HEIGHT / ICON_WIDTH})`,
      }),
      ...drawText(block, { x: MARGIN + NAME_X, y }, { fill: COLOURS['text-soft'], weight: 'bold' }),
    ],
  };
}
