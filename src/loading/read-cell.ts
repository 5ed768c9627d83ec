import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { parseNumber } from '#src/tables/cells/number.ts';
import type { Column } from '#src/tables/table.ts';
import { characterProblems } from './character-problems.ts';
import { personalDataProblems } from './personal-data.ts';

export interface ReadCell {
  /** Undefined when the cell is empty or could not be read. */
  value?: unknown;
  problems: Problem[];
}

const FORMULA_START = /^[=+\-@\t\r]/;

function isFormula(text: string): boolean {
  return FORMULA_START.test(text) && 'problem' in parseNumber(text);
}

/** Spaces are normalised in number cells; elsewhere they hide a difference that nobody sees. */
function paddingProblem(raw: string, text: string, column: Column): Problem[] {
  return raw === text || column.cell.kind === 'number'
    ? []
    : [problem('cell-padded', { actual: raw, expected: text })];
}

function contentProblems(text: string): Problem[] {
  const formula = isFormula(text) ? [problem('cell-formula', { actual: text })] : [];
  return [...formula, ...characterProblems(text), ...personalDataProblems(text)];
}

/** Reads one cell as its column declares it. A cell reports everything that is wrong with it. */
export function readCell(column: Column, raw: string): ReadCell {
  const text = raw.trim();
  const problems = paddingProblem(raw, text, column);
  if (text === '') {
    const missing = column.required ? [problem('cell-missing', { expected: column.header })] : [];
    return { problems: [...problems, ...missing] };
  }
  problems.push(...contentProblems(text));
  const parsed = column.cell.parse(text);
  return 'problem' in parsed
    ? { problems: [...problems, parsed.problem] }
    : { value: parsed.value, problems };
}
