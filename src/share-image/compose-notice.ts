import type { ShareImageView } from '#src/views/share-image.ts';
import { drawRect, drawText, IMAGE_WIDTH, INNER_WIDTH, MARGIN, type ShareFonts } from './canvas.ts';
import { COLOURS } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { fitOrCut } from './fit-text.ts';

const HEIGHT = 54;

/** The site's notice on a band of its own; the band alone where the site has none. */
export function composeNotice({ notice = '' }: ShareImageView, { regular }: ShareFonts): Drawing {
  const room = { width: INNER_WIDTH, height: HEIGHT, sizes: [24], leading: 2.25 };
  const block = fitOrCut(notice, regular, room);
  return {
    height: HEIGHT,
    drawAt: (y) => [
      ...drawRect({ x: 0, y, width: IMAGE_WIDTH, height: HEIGHT }, COLOURS['ground-soft']),
      ...drawText(block, { x: MARGIN, y }, { fill: COLOURS['text-soft'], weight: 'regular' }),
    ],
  };
}
