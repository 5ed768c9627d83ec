/** The rows of the 五十音, by the first kana of each in its plain form. */
const ROWS = [
  'あいうえお',
  'かきくけこ',
  'さしすせそ',
  'たちつてと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わをん',
];

const KATAKANA_SHIFT = 0x60;
const SMALL: Readonly<Record<string, string>> = {
  ...{ ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お', っ: 'つ' },
  ...{ ゃ: 'や', ゅ: 'ゆ', ょ: 'よ', ゎ: 'わ', ゐ: 'わ', ゑ: 'わ' },
};

/** `ガ` → `か`: hiragana, full size, without its marks. */
function plainKana(character: string): string {
  const [base = ''] = character.normalize('NFKC').normalize('NFD');
  const hiragana = /[ァ-ヺ]/.test(base)
    ? String.fromCharCode(base.charCodeAt(0) - KATAKANA_SHIFT)
    : base;
  return SMALL[hiragana] ?? hiragana;
}

/**
 * In which row of the 五十音 a reading stands: `がくむか` → `か`.
 * @returns the row's first kana; undefined for readings that begin with no kana
 */
export function kanaRow(reading: string): string | undefined {
  const first = plainKana([...reading.trim()][0] ?? '');
  return first === '' ? undefined : ROWS.find((row) => row.includes(first))?.[0];
}
