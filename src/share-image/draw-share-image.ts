import { element } from '#src/exports/xml.ts';
import type { ShareImageView } from '#src/views/share-image.ts';
import { drawRect, IMAGE_HEIGHT, IMAGE_WIDTH, type ShareFonts } from './canvas.ts';
import { COLOURS } from './colours.ts';
import { composeBody } from './compose-body.ts';
import { composeHead } from './compose-head.ts';
import { composeNotice } from './compose-notice.ts';
import { spellView } from './spell-view.ts';

/** A picture as SVG text. */
interface ShareImage {
  svg: string;
  /** Characters that the font does not have, each once; the picture shows 〓 for them. */
  missing: string[];
}

const HEAD_TOP = 36;
const BODY_TOP = 94;
/** Between the body and the notice. */
const BODY_GAP = 24;

/** Draws what a page shows of itself where it is shared. Needs no more of the fonts than their measures. */
export function drawShareImage(view: ShareImageView, fonts: ShareFonts): ShareImage {
  const { view: spelled, missing } = spellView(view, fonts.bold);
  const notice = composeNotice(spelled, fonts);
  const noticeTop = IMAGE_HEIGHT - notice.height;
  const body = composeBody(spelled, fonts, noticeTop - BODY_GAP - BODY_TOP);
  const drawn = [
    ...drawRect({ x: 0, y: 0, width: IMAGE_WIDTH, height: IMAGE_HEIGHT }, COLOURS.ground),
    ...composeHead(spelled, fonts).drawAt(HEAD_TOP),
    ...body.drawAt(BODY_TOP),
    ...notice.drawAt(noticeTop),
  ];
  const [svg] = element('svg', drawn, {
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(IMAGE_WIDTH),
    height: String(IMAGE_HEIGHT),
    'font-family': fonts.family,
  });
  return { svg: svg?.xml ?? '', missing };
}
