/** A piece of a number format: what stands for itself, or a code that stands for a part of the value. */
export type FormatToken =
  | { kind: 'literal'; text: string }
  /** `yyyy`, `m`, `aaa`, `AM/PM` */
  | { kind: 'date'; code: string }
  /** `[h]`: time that passed, beyond a day */
  | { kind: 'elapsed'; code: string }
  /** `#,##0.0` */
  | { kind: 'digits'; code: string }
  | { kind: 'percent' }
  /** Anything that only Excel can show: fractions, exponents, conditions, 漢数字. */
  | { kind: 'special' };

export interface NumberFormat {
  /** What a number in this format is to a reader. */
  kind: 'plain' | 'number' | 'date' | 'elapsed';
  /** For positive numbers, negative ones, zero and text: as many as the format has. */
  sections: FormatToken[][];
}

/** The formats that every workbook has without naming them, as Excel in Japanese shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'ge.m.d',
  28: 'ggge"年"m"月"d"日"',
  29: 'ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: 'ge.m.d',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  50: 'ge.m.d',
  51: 'ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: 'ge.m.d',
  58: 'ggge"年"m"月"d"日"',
};

/** The code of a format that a workbook refers to by number without declaring it. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

/** The format of what has none. */
export const PLAIN_FORMAT: NumberFormat = { kind: 'plain', sections: [] };

/** Excel allows 255 letters. */
const MAX_LENGTH = 255;

const TOKEN =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|_(?<space>.)|\*(?<fill>.)|\[(?<bracket>[^\]]*)\]?|(?<general>General|G\/標準)|(?<exponent>E[+-](?=[0#?]))|(?<noon>AM\/PM|A\/P)|(?<date>y+|m+|d+|h+|s+|g+|e+|r+|aaaa?)|(?<digits>[0#?.,]+)|(?<percent>%)|(?<semicolon>;)|(?<other>.)/giu;

/** `[h]` counts hours; `[$¥-411]` shows ¥; `[Red]` and `[$-411]` show nothing. */
function bracketToken(content: string): FormatToken {
  if (/^(h+|m+|s+)$/i.test(content)) return { kind: 'elapsed', code: content };
  if (/^[<>=]|^DBNum/i.test(content)) return { kind: 'special' };
  const currency = /^\$([^-]*)/.exec(content)?.[1] ?? '';
  return { kind: 'literal', text: currency };
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): FormatToken {
  const { quoted, escaped, bracket, noon, date, digits, other } = groups;
  const code = noon?.toUpperCase() ?? date?.toLowerCase();
  if (code !== undefined) return { kind: 'date', code };
  if (digits !== undefined) return { kind: 'digits', code: digits };
  if (bracket !== undefined) return bracketToken(bracket);
  if (groups['percent'] !== undefined) return { kind: 'percent' };
  if (groups['exponent'] !== undefined || other === '@') return { kind: 'special' };
  if (groups['general'] !== undefined) return { kind: 'digits', code: 'General' };
  return { kind: 'literal', text: quoted ?? escaped ?? other ?? (groups['space'] && ' ') ?? '' };
}

function sectionsOf(code: string): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  for (const { groups = {} } of code.matchAll(TOKEN)) {
    if (groups['semicolon'] === undefined) sections.at(-1)?.push(tokenOf(groups));
    else sections.push([]);
  }
  return sections;
}

function kindOf([first = []]: FormatToken[][]): NumberFormat['kind'] {
  const kinds = new Set(first.map(({ kind }) => kind));
  if (kinds.has('elapsed')) return 'elapsed';
  return kinds.has('date') ? 'date' : 'number';
}

/** Reads a number format; one that is longer than Excel allows counts as none. */
export function parseNumberFormat(code: string): NumberFormat {
  if (code === 'General' || code === '@' || code.length > MAX_LENGTH) return PLAIN_FORMAT;
  const sections = sectionsOf(code);
  return { kind: kindOf(sections), sections };
}
