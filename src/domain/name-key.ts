const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  return [...new TextEncoder().encode(text)].reduce(
    (value, byte) => Math.imul(value ^ byte, FNV_PRIME) >>> 0,
    FNV_OFFSET,
  );
}

const KATAKANA_SHIFT = 0x60;

/** The first of the letters that stand for the digits of a hash: Armenian, of which nobody types a beginning here. */
const FIRST_LETTER = 'ա'.charCodeAt(0);

/** Width, case, spaces, signs, the kind of kana and the variant of a 漢字 do not matter. */
function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+|\p{Variation_Selector}/gu, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_SHIFT));
}

/**
 * The word under which a search finds the pages that are called exactly so, however the name is spelled:
 * width, kana, spaces and signs do not matter. Letters alone, and as many for every name, so that an index
 * keeps it whole and no key begins another; and letters that no query has, because an index also finds what
 * begins with a query (`NPO`). A name without letters and digits has none.
 */
export function nameKey(name: string): string | undefined {
  const folded = foldName(name);
  if (folded === '') return undefined;
  const digits = hash(folded).toString(16).padStart(8, '0');
  return digits.replace(/./g, (digit) => String.fromCharCode(FIRST_LETTER + parseInt(digit, 16)));
}

/** The keys of all names of a page, each once. */
export function nameKeys(names: readonly string[]): string[] {
  return [...new Set(names.map(nameKey).filter((key) => key !== undefined))];
}
