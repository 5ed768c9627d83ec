const HEADER_LIMIT = 255;
const SIZE = '&9 ';
const PAGES = '&P / &N ページ';

/** Text that a spreadsheet keeps in full, cut with `…` where it is longer. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** One line in which `&`, which begins a code in headers and footers, stands for itself. */
function plainPart(text: string, limit: number): string {
  const doubled = text.replace(/\s+/g, ' ').replaceAll('&', '&&');
  return clipped(doubled, limit).replace(/(?<!&)((?:&&)*)&…$/, '$1…');
}

/** What stands at the left and the right of every page's edge, in the code of spreadsheets. */
export function headerFooterText(left: string, right: string | { pageNumbers: true }): string {
  const rightText = typeof right === 'string' ? plainPart(right, 100) : PAGES;
  const leftText = plainPart(left, HEADER_LIMIT - rightText.length - `&L${SIZE}&R${SIZE}`.length);
  return `&L${SIZE}${leftText}&R${SIZE}${rightText}`;
}
