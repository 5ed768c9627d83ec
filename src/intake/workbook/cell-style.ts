/** How a cell looks and whether it may be written in. Colours are `RRGGBB`. */
export interface CellStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  /** Size of the type in points; 10 without it. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  border?: 'thin' | 'below' | 'thick-left';
  /** Excel number format; `@` keeps everything that is typed as text. */
  format?: string;
  unlocked?: boolean;
}

const TEXT = '@';
/** Thousands in groups; below them all decimals that somebody types, which `#,##0` would round away. */
const NUMBER = '[>=1000]#,##0;[<=-1000]-#,##0;General';
const CALM = 'F2F2F2';
const body = { wrap: true, vertical: 'top', border: 'thin', format: TEXT } as const;
const head = { ...body, bold: true, vertical: 'center', align: 'center' } as const;
const entry = { ...body, unlocked: true } as const;

/**
 * Every style of the workbook. Tints are so light that black print stays readable, and whatever a
 * tint says is said by weight or words too.
 */
export const CELL_STYLES = {
  plain: { vertical: 'top', format: TEXT },
  title: { bold: true, size: 16, vertical: 'center', format: TEXT },
  facts: { bold: true, size: 11, vertical: 'center', format: TEXT },
  hint: { vertical: 'center', format: TEXT },
  band: { ...head, fill: 'DCE6F2' },
  pastBand: { ...head, fill: 'E7E7E7', color: '595959', align: 'left', border: 'thick-left' },
  fixedHeader: { ...head, fill: 'D9D9D9' },
  optionalHeader: { ...head, bold: false, fill: 'EAF0F8' },
  requiredHeader: { ...head, fill: '1F3864', color: 'FFFFFF' },
  pastHeader: { ...head, bold: false, fill: 'E7E7E7', color: '595959' },
  pastHeaderFirst: {
    ...head,
    bold: false,
    fill: 'E7E7E7',
    color: '595959',
    border: 'thick-left',
  },
  fixed: { ...body, fill: CALM },
  fixedId: { ...body, fill: CALM, color: '595959' },
  fixedName: { ...body, bold: true, fill: CALM },
  fixedCenter: { ...body, fill: CALM, align: 'center' },
  past: { ...body, fill: CALM, color: '595959' },
  pastFirst: { ...body, fill: CALM, color: '595959', border: 'thick-left' },
  text: entry,
  code: { ...entry, align: 'center' },
  number: { ...entry, align: 'right', format: NUMBER },
  fraction: { ...entry, align: 'right', format: 'General' },
  date: { ...entry, align: 'center', format: 'yyyy-mm-dd' },
  section: { bold: true, size: 12, vertical: 'bottom', border: 'below', format: TEXT },
  step: { bold: true, vertical: 'center', align: 'right', format: TEXT },
  listHeader: { ...head, fill: 'DCE6F2', align: 'left' },
  listCell: { ...body, vertical: 'center' },
  listCode: { ...body, vertical: 'center', bold: true, align: 'center' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof CELL_STYLES;
export const STYLE_NAMES = Object.keys(CELL_STYLES) as StyleName[];

/** What a cell looks like while a condition holds. */
export interface HighlightStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
}

/** Later ones give way to earlier ones. */
export const HIGHLIGHT_STYLES = {
  unknown: { fill: 'F8CBAD', color: '9C0006', bold: true },
  rule: { fill: 'F9D5B8' },
  missing: { fill: 'FFF7D6' },
} as const satisfies Record<string, HighlightStyle>;

export type HighlightName = keyof typeof HIGHLIGHT_STYLES;
export const HIGHLIGHT_NAMES = Object.keys(HIGHLIGHT_STYLES) as HighlightName[];
