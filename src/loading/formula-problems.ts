import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { parseNumber } from '#src/tables/cells/number.ts';

const FORMULA_START = /^[=+\-@\t\r]/;

/** Text that a spreadsheet would take for a formula where it is published as a cell. */
export function formulaProblems(text: string): Problem[] {
  const isFormula = FORMULA_START.test(text) && 'problem' in parseNumber(text);
  return isFormula ? [problem('cell-formula', { actual: text })] : [];
}
