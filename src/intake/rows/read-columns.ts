import { problem } from '#src/diagnostics/problem.ts';
import { findSimilar } from '#src/tables/similar.ts';
import type { Findings } from '../findings.ts';
import { cellPlace, columnName } from '../place.ts';
import type { HeaderCell } from '../recognize/find-header.ts';
import type { HeaderMatch, Role } from '../recognize/header-words.ts';
import type { RecognizedSheet } from '../recognize/recognize-sheet.ts';
import type { SkipNames } from '../skip-names.ts';

/** A column of a sheet from which something is read. */
export interface ColumnUse {
  index: number;
  role: Exclude<Role, { kind: 'past' }>;
  /** As findings name the column. */
  header: string;
}

/** How many cells below the header are filled in, by column. */
function countValues({ sheet, firstRow }: RecognizedSheet): number[] {
  const counts: number[] = [];
  for (const row of sheet.rows.slice(firstRow)) {
    row.forEach((cell, column) => {
      if (cell && cell.text.trim() !== '') counts[column] = (counts[column] ?? 0) + 1;
    });
  }
  return counts;
}

function headersOf({ kind }: RecognizedSheet): string[] {
  return kind.table.columns.map(({ header }) => header);
}

interface Typed extends HeaderCell {
  index: number;
  values: number;
}

function reportUnknown(sheet: RecognizedSheet, { index, text, values }: Typed, findings: Findings) {
  const headers = headersOf(sheet);
  const isNameless = text === '';
  const facts = {
    actual: isNameless ? `見出しのない${columnName(index)}` : `列「${text}」`,
    values,
    expected: headers.join('・'),
    suggestion: isNameless ? undefined : findSimilar(text, headers),
  };
  const header = isNameless ? undefined : text;
  findings.add(problem('column-unknown', facts), cellPlace(sheet, sheet.header.row, index, header));
}

function reportSkipped(sheet: RecognizedSheet, { index, text, values }: Typed, findings: Findings) {
  const actual = `列「${text === '' ? columnName(index) : text}」`;
  const found = problem('column-skipped', { actual, values });
  if (values > 0) findings.add(found, cellPlace(sheet, sheet.header.row, index));
}

function isSame(a: Role, b: Role): boolean {
  return a.kind === 'own' && b.kind === 'own' && a.column === b.column;
}

/** What a column whose header is known is read as; undefined when it is not read. */
function useKnown(
  sheet: RecognizedSheet,
  { index, text }: Typed,
  { role, header, isLoose }: HeaderMatch,
  uses: readonly ColumnUse[],
  findings: Findings,
): ColumnUse | undefined {
  if (role.kind === 'past') return undefined;
  const at = cellPlace(sheet, sheet.header.row, index, header);
  if (uses.some((use) => isSame(use.role, role))) {
    findings.add(problem('header-duplicate', { actual: text }), at);
    return undefined;
  }
  if (isLoose) findings.add(problem('header-loose', { actual: text, expected: header }), at);
  return { index, role, header };
}

/**
 * Which columns of a sheet are read as what. A column that is not known and holds anything is an error,
 * unless it is to be left out.
 */
export function readColumns(
  sheet: RecognizedSheet,
  skip: SkipNames,
  findings: Findings,
): ColumnUse[] {
  const counts = countValues(sheet);
  const width = Math.max(sheet.header.cells.length, counts.length);
  const uses: ColumnUse[] = [];
  for (let index = 0; index < width; index += 1) {
    const cell = sheet.header.cells[index] ?? { text: '' };
    const typed: Typed = { ...cell, index, values: counts[index] ?? 0 };
    if (skip.has(cell.text === '' ? columnName(index) : cell.text)) {
      reportSkipped(sheet, typed, findings);
    } else if (cell.match) {
      uses.push(...[useKnown(sheet, typed, cell.match, uses, findings) ?? []].flat());
    } else if (typed.values > 0) {
      reportUnknown(sheet, typed, findings);
    }
  }
  return uses;
}
