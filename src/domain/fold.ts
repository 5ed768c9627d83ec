/**
 * The key under which two spellings count as the same: full- and half-width, case and spaces do not
 * matter. For search and comparison only: NFKC destroys ① and ㈱, so it is never shown or stored.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
