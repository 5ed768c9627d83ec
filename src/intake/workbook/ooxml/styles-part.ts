import {
  CELL_STYLES,
  HIGHLIGHT_NAMES,
  HIGHLIGHT_STYLES,
  STYLE_NAMES,
  type CellStyle,
  type HighlightName,
  type HighlightStyle,
  type StyleName,
} from '../cell-style.ts';
import { element, MAIN_NAMESPACE, xmlPart } from './xml-text.ts';

/**
 * On every Windows since 2018, made for forms; elsewhere the character set finds another Japanese font. Its
 * digits are half as wide as kanji, so column widths mean the same in any font.
 */
const FONT = 'BIZ UDゴシック';
const JAPANESE = 128;
const MODERN = 3;
const DEFAULT_SIZE = 10;
const LINE = '8C8C8C';

/** Number formats that every spreadsheet knows by number; others are declared. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '@': 49 };
const FIRST_OWN_FORMAT = 164;

/** A list without repeats, and where each entry stands in it. */
class Registry {
  readonly entries: string[] = [];

  add(entry: string): number {
    const index = this.entries.indexOf(entry);
    return index < 0 ? this.entries.push(entry) - 1 : index;
  }

  write(name: string): string {
    return element(name, { count: this.entries.length }, this.entries.join(''));
  }
}

function color(rgb: string): string {
  return element('color', { rgb: `FF${rgb}` });
}

function font({ bold, color: rgb, size = DEFAULT_SIZE }: CellStyle): string {
  const parts = [
    bold === true ? '<b/>' : '',
    element('sz', { val: size }),
    color(rgb ?? '1A1A1A'),
    element('name', { val: FONT }),
    element('family', { val: MODERN }),
    element('charset', { val: JAPANESE }),
  ];
  return element('font', {}, parts.join(''));
}

function solid(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function side(name: string, style: string | undefined): string {
  return style === undefined ? `<${name}/>` : element(name, { style }, color(LINE));
}

function border(kind: CellStyle['border']): string {
  const box = kind === 'thin' || kind === 'thick-left' ? 'thin' : undefined;
  const parts = [
    side('left', kind === 'thick-left' ? 'medium' : box),
    side('right', box),
    side('top', box),
    side('bottom', kind === 'below' ? 'medium' : box),
    '<diagonal/>',
  ];
  return element('border', {}, parts.join(''));
}

function alignment({ align, vertical, wrap }: CellStyle): string {
  return element('alignment', { horizontal: align, vertical, wrapText: wrap });
}

function differential({ fill, color: rgb, bold }: HighlightStyle): string {
  const parts = [
    rgb === undefined ? '' : element('font', {}, (bold === true ? '<b/>' : '') + color(rgb)),
    fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`,
  ];
  return element('dxf', {}, parts.join(''));
}

/** Where a cell names its style. Style 0 is what cells have that nobody wrote. */
export function styleIndex(name: StyleName): number {
  return STYLE_NAMES.indexOf(name) + 1;
}

/** Its place in the list of differential formats. */
export function highlightIndex(name: HighlightName): number {
  return HIGHLIGHT_NAMES.indexOf(name);
}

/** The parts that cells' styles are put together from. */
interface Registries {
  formats: Registry;
  fonts: Registry;
  fills: Registry;
  borders: Registry;
}

function newRegistries(): Registries {
  const formats = new Registry();
  const fonts = new Registry();
  const fills = new Registry();
  const borders = new Registry();
  fonts.add(font({}));
  // Spreadsheets take the first two fills for themselves.
  fills.add('<fill><patternFill patternType="none"/></fill>');
  fills.add('<fill><patternFill patternType="gray125"/></fill>');
  borders.add(border(undefined));
  return { formats, fonts, fills, borders };
}

function cellFormat(style: CellStyle, { formats, fonts, fills, borders }: Registries): string {
  const { format = 'General', fill } = style;
  const attributes = {
    numFmtId: BUILT_IN[format] ?? FIRST_OWN_FORMAT + formats.add(format),
    fontId: fonts.add(font(style)),
    fillId: fill === undefined ? 0 : fills.add(solid(fill)),
    borderId: borders.add(border(style.border)),
    xfId: 0,
    applyNumberFormat: true,
    applyFont: true,
    applyFill: true,
    applyBorder: true,
    applyAlignment: true,
    applyProtection: true,
  };
  const protection = element('protection', { locked: style.unlocked !== true });
  return element('xf', attributes, alignment(style) + protection);
}

function ownFormats({ entries }: Registry): string {
  const declared = entries.map((formatCode, index) =>
    element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
  );
  return declared.length === 0
    ? ''
    : element('numFmts', { count: declared.length }, declared.join(''));
}

/** `xl/styles.xml`: every style there is, used or not. */
export function stylesPart(): string {
  const registries = newRegistries();
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const formats = [
    element('xf', { ...plain, xfId: 0 }),
    ...STYLE_NAMES.map((name) => cellFormat(CELL_STYLES[name], registries)),
  ];
  const highlights = HIGHLIGHT_NAMES.map((name) => differential(HIGHLIGHT_STYLES[name]));
  return xmlPart(
    'styleSheet',
    { xmlns: MAIN_NAMESPACE },
    [
      ownFormats(registries.formats),
      registries.fonts.write('fonts'),
      registries.fills.write('fills'),
      registries.borders.write('borders'),
      element('cellStyleXfs', { count: 1 }, element('xf', plain)),
      element('cellXfs', { count: formats.length }, formats.join('')),
      '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>',
      element('dxfs', { count: highlights.length }, highlights.join('')),
    ].join(''),
  );
}
