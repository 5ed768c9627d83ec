/** Marks that look alike and are typed for each other: `〇` (zero) for `○`, `ー` for `―`. */
const LOOKALIKES: readonly [pattern: RegExp, mark: string][] = [
  [/[〇◯⭕]/gu, '○'],
  [/[-‐‑–—―−─ー]/g, '―'],
  [/[✕✖╳☓]|^x$/g, '×'],
];

/** The key under which two spellings of a word from a list count as the same. */
export function choiceKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return LOOKALIKES.reduce((key, [pattern, mark]) => key.replace(pattern, mark), folded);
}
