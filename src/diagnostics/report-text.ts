import type { Diagnostic, Position } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';

export const SEVERITY_NAMES = { error: 'エラー', warning: '注意' } as const;

/** `items.csv:2`; in a workbook `進捗.xlsx 進捗!G14`, as Excel writes a cell of a sheet. */
function placeOf({ file, line, sheet, cell }: Position): string {
  if (sheet !== undefined) return `${file} ${sheet}${cell === undefined ? '' : `!${cell}`}`;
  return line === undefined ? file : `${file}:${line}`;
}

/** Where a finding stands, with the header of its column. */
export function place(found: Position): string {
  const where = placeOf(found);
  return visibleText(found.column === undefined ? where : `${where} 「${found.column}」`);
}

function paragraph(diagnostic: Diagnostic): string {
  const rule = diagnostic.rule === undefined ? '' : `・機械可読性ルール ${diagnostic.rule}`;
  return [
    place(diagnostic),
    `  ${SEVERITY_NAMES[diagnostic.severity]}：${diagnostic.message}`,
    `  直し方：${diagnostic.hint}`,
    `  （${diagnostic.code}${rule}）`,
  ].join('\n');
}

/** `エラー 3件、注意 1件` */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `エラー ${errors}件、注意 ${diagnostics.length - errors}件`;
}

/** Findings as a person reads them in a terminal: place, what is wrong, how to mend it, a count. */
export function reportText(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '問題は見つかりませんでした。';
  return [...diagnostics.map(paragraph), summarize(diagnostics)].join('\n\n');
}
