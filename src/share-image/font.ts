/** What drawing has to know of a font. */
export interface Font {
  has(character: string): boolean;
  /** Width of a text in em. Characters without a glyph are as wide as the font's sign for them. */
  widthOf(text: string): number;
}

/** Where each table of a TrueType file begins. */
function tableOffsets(view: DataView): Map<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + index * 16;
      const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at)));
      return [tag.join(''), view.getUint32(record + 8)];
    }),
  );
}

function offsetOf(tables: Map<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`the font has no table ${tag}`);
  return offset;
}

/** Offset of the character map with groups of code points (format 12), which covers all of Unicode. */
function findGroups(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  const offsets = Array.from(
    { length: count },
    (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4),
  );
  const found = offsets.find((offset) => view.getUint16(offset) === 12);
  if (found === undefined) throw new Error('the font has no character map of format 12');
  return found;
}

/** Code point → number of its glyph. */
function readGlyphs(view: DataView, cmap: number): Map<number, number> {
  const map = findGroups(view, cmap);
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint32(map + 12); index += 1) {
    const group = map + 16 + index * 12;
    const [start, end] = [view.getUint32(group), view.getUint32(group + 4)];
    const first = view.getUint32(group + 8);
    for (let code = start; code <= end; code += 1) glyphs.set(code, first + code - start);
  }
  return glyphs;
}

/** Reads which characters a TrueType font has and how wide they are. @throws on any other file */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const unitsPerEm = view.getUint16(offsetOf(tables, 'head') + 18);
  const measuredGlyphs = view.getUint16(offsetOf(tables, 'hhea') + 34);
  const widths = offsetOf(tables, 'hmtx');
  const glyphs = readGlyphs(view, offsetOf(tables, 'cmap'));
  const advance = (character: string): number => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    // Glyphs past the last measured one are all as wide as it.
    return view.getUint16(widths + Math.min(glyph, measuredGlyphs - 1) * 4) / unitsPerEm;
  };
  return {
    has: (character) => glyphs.has(character.codePointAt(0) ?? 0),
    widthOf: (text) => [...text].reduce((sum, character) => sum + advance(character), 0),
  };
}
