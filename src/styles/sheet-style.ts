/** What a page of sheets tells its style; a part of its view. */
interface SheetPaper {
  head: string;
  foot: string;
  sheets: readonly { id: string; label: string }[];
  columnShares: readonly number[];
}

/** The paper that a reader may choose; the first is chosen for them. */
export const PAPERS = [
  { id: 'a3', name: 'A3横', size: 'A3 landscape' },
  { id: 'a4', name: 'A4横', size: 'A4 landscape' },
] as const;
type Paper = (typeof PAPERS)[number];
export type PaperId = Paper['id'];

/** Id of the control that chooses a paper. */
export function paperControlId(paper: PaperId): string {
  return `paper-${paper}`;
}

/** A CSS string of any text: whatever is no letter or digit is escaped, so nothing ends the string or the style. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

function box(place: string, text: string): string {
  return `@${place}{content:${cssString(text)}}`;
}

/** What is printed on pages of a name: `.paper` elements, or those of one sheet. */
function pageRule(paper: Paper, page: string, element: string): string {
  return `:root:has(#${paperControlId(paper.id)}:checked) ${element}{page:${page}}`;
}

/** The pages of no sheet: their content is their heading. */
function coverRules(paper: Paper, { foot }: SheetPaper): string {
  const page = `@page ${paper.id}{size:${paper.size};${box('bottom-left', foot)}}`;
  return page + pageRule(paper, paper.id, '.paper');
}

/** The pages of a sheet. Where nothing is before it, its heading stands in the text. */
function sheetRules(
  paper: Paper,
  { head, foot }: SheetPaper,
  { id, label }: SheetPaper['sheets'][number],
): string {
  const name = `${paper.id}-${id}`;
  const boxes = [box('top-left', head), box('top-right', label), box('bottom-left', foot)].join('');
  const page = `@page ${name}{size:${paper.size};${boxes}}`;
  const first = `@page ${name}:first{@top-left{content:none}@top-right{content:none}}`;
  return page + first + pageRule(paper, name, `.paper[data-sheet="${id}"]`);
}

/**
 * The style that only this page has. CSS cannot take the text of a margin from the page itself, so every sheet
 * gets pages of its own name that bear its heading; the columns are as wide as what stands in them needs.
 */
export function sheetStyle(view: SheetPaper): string {
  const columns = view.columnShares.map(
    (share, index) => `.sheet col:nth-child(${index + 1}){width:${share}%}`,
  );
  const pages = PAPERS.flatMap((paper) => [
    coverRules(paper, view),
    ...view.sheets.map((sheet) => sheetRules(paper, view, sheet)),
  ]);
  return [...columns, ...pages].join('');
}
