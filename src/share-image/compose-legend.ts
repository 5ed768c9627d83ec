import type { XmlElement } from '#src/exports/xml.ts';
import type { Segment } from '#src/views/distribution.ts';
import { drawRect, drawText, INNER_WIDTH, MARGIN, type ShareFonts } from './canvas.ts';
import { BAR_COLOURS, COLOURS } from './colours.ts';
import type { Drawing } from './drawing.ts';

const LEADING = 36;
const SWATCH = 20;
const SWATCH_GAP = 10;
const ENTRY_GAP = 26;

interface LegendEntry {
  segment: Segment;
  /** Whether its count stands in the bar already. */
  isCounted: boolean;
}

/** How much is said of each rating, how large, in how many rows. */
interface Setting {
  textOf(entry: LegendEntry): string;
  size: number;
  rows: number;
}

function fullText({ segment: { label, name, count }, isCounted }: LegendEntry): string {
  return [label, name, isCounted ? undefined : count]
    .filter((each) => each !== undefined)
    .join(' ');
}

const shortText = ({ segment: { label, count } }: LegendEntry): string => `${label} ${count}`;

/** The best first. */
const SETTINGS: readonly Setting[] = [
  { textOf: fullText, size: 26, rows: 1 },
  { textOf: fullText, size: 24, rows: 1 },
  { textOf: fullText, size: 26, rows: 2 },
  { textOf: shortText, size: 26, rows: 2 },
];

interface PlacedEntry {
  segment: Segment;
  text: string;
  x: number;
  row: number;
  end: number;
}

/** Places entries one after the other, row by row. */
function placeEntries(
  entries: readonly LegendEntry[],
  { regular }: ShareFonts,
  { textOf, size }: Setting,
): PlacedEntry[] {
  let [x, row] = [MARGIN, 0];
  return entries.map((entry) => {
    const text = textOf(entry);
    const width = SWATCH + SWATCH_GAP + regular.widthOf(text) * size;
    if (x > MARGIN && x + width > MARGIN + INNER_WIDTH) [x, row] = [MARGIN, row + 1];
    const placed = { segment: entry.segment, text, x, row, end: x + width };
    x = placed.end + ENTRY_GAP;
    return placed;
  });
}

function drawEntry({ segment, text, x, row }: PlacedEntry, top: number, size: number) {
  const y = top + row * LEADING;
  const swatch = { x, y: y + (LEADING - SWATCH) / 2, width: SWATCH, height: SWATCH };
  const name = { x: x + SWATCH + SWATCH_GAP, y };
  return [
    ...drawRect(swatch, BAR_COLOURS[segment.tone]),
    ...drawText({ lines: [text], size, leading: LEADING }, name, {
      fill: COLOURS.text,
      weight: 'regular',
    }),
  ];
}

/** What the colours of a bar mean, in as many words as there is room for; nothing where there is none. */
export function composeLegend(entries: readonly LegendEntry[], fonts: ShareFonts): Drawing[] {
  for (const setting of SETTINGS) {
    const placed = placeEntries(entries, fonts, setting);
    const rows = Math.max(...placed.map(({ row }) => row)) + 1;
    if (rows > setting.rows || placed.some(({ end }) => end > MARGIN + INNER_WIDTH)) continue;
    const drawAt = (y: number): XmlElement[] =>
      placed.flatMap((entry) => drawEntry(entry, y, setting.size));
    return [{ height: rows * LEADING, drawAt }];
  }
  return [];
}
