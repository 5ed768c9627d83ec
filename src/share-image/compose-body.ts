import type { ShareImageView } from '#src/views/share-image.ts';
import { INNER_WIDTH, type ShareFonts } from './canvas.ts';
import { COLOURS } from './colours.ts';
import { composeDistribution } from './compose-distribution.ts';
import { stack, textDrawing, type Drawing } from './drawing.ts';
import { fitOrCut, fitText } from './fit-text.ts';

const SOFT = { fill: COLOURS['text-soft'], weight: 'regular' } as const;
const STRONG = { fill: COLOURS.text, weight: 'bold' } as const;
const ACCENT = { fill: COLOURS.accent, weight: 'bold' } as const;

/** Pixels between the lines of a group, and between the two groups. */
const GAP = 12;
const GROUP_GAP = 26;

/** Of the first fact: two lines, large where there is nothing else to see. */
const LEAD_HEIGHT = { alone: 110, withBar: 80 };

const TITLE_SIZES = [80, 72, 64, 56, 50, 44, 38, 34];

function composeLine(
  text: string | undefined,
  fonts: ShareFonts,
  style: typeof SOFT | typeof ACCENT,
) {
  if (text === undefined) return [];
  const room = { width: INNER_WIDTH, height: 44, sizes: [32, 30, 28, 26], leading: 1.35 };
  return [textDrawing(fitOrCut(text, fonts[style.weight], room), style)];
}

/** The first fact; it is never left out, but cut when it is longer than two lines. */
function composeLead(fact: string | undefined, { bold }: ShareFonts, height: number): Drawing[] {
  if (fact === undefined) return [];
  const room = { width: INNER_WIDTH, height, sizes: [40, 36, 32, 28], leading: 1.36 };
  return [textDrawing(fitOrCut(fact, bold, room), STRONG)];
}

/** As many of the other facts as the height holds, each of them whole. */
function composeFacts([, ...facts]: readonly string[], { regular }: ShareFonts, height: number) {
  const drawings: Drawing[] = [];
  let left = height;
  for (const fact of facts) {
    const room = { width: INNER_WIDTH, height: left - GAP, sizes: [32, 30, 28], leading: 1.36 };
    const block = fitText(fact, regular, room);
    if (!block) break;
    const drawing = textDrawing(block, SOFT);
    drawings.push(drawing);
    left -= drawing.height + GAP;
  }
  return drawings;
}

/**
 * What the picture tells: whose plan and when at the top, how it stands at the bottom. The title takes what room the
 * rest leaves to it, and the less important facts take what the title leaves; what is still left stands above,
 * between and below.
 */
export function composeBody(view: ShareImageView, fonts: ShareFonts, height: number): Drawing {
  const publisher = composeLine(view.publisher, fonts, SOFT);
  const time = composeLine(view.time, fonts, ACCENT);
  const bar = composeDistribution(view.distribution, fonts);
  const lead = composeLead(
    view.facts[0],
    fonts,
    LEAD_HEIGHT[bar.length === 0 ? 'alone' : 'withBar'],
  );
  const fixed = [...publisher, ...time, ...lead, ...bar];
  const used = fixed.reduce((sum, each) => sum + each.height + GAP, GROUP_GAP);
  const room = { width: INNER_WIDTH, height: height - used, sizes: TITLE_SIZES, leading: 1.22 };
  const title = textDrawing(fitOrCut(view.title, fonts.bold, room), STRONG);
  const others = composeFacts(view.facts, fonts, height - used - title.height);
  const top = stack([...publisher, title, ...time], GAP);
  const bottom = stack([...lead, ...others, ...bar], GAP);
  const spare = (height - top.height - GROUP_GAP - bottom.height) / 3;
  return {
    height,
    drawAt: (y) => [...top.drawAt(y + spare), ...bottom.drawAt(y + height - spare - bottom.height)],
  };
}
