import { problem, type Problem } from '#src/diagnostics/problem.ts';
import { AbsentSchema, STATED_NONE } from '#src/domain/absence.ts';
import type { Column } from '#src/tables/table.ts';
import { characterProblems } from './character-problems.ts';
import { formulaProblems } from './formula-problems.ts';
import { personalDataProblems } from './personal-data.ts';

interface ReadCell {
  /** Undefined when the cell is empty or could not be read. */
  value?: unknown;
  problems: Problem[];
}

/** Spaces are normalised in number cells; elsewhere they hide a difference that nobody sees. */
function paddingProblem(raw: string, text: string, column: Column): Problem[] {
  return raw === text || column.cell.kind === 'number'
    ? []
    : [problem('cell-padded', { actual: raw, expected: text })];
}

/** Whether a cell of the column may say `なし`, `未実施` … instead of a value. */
function mayBeAbsent({ cell }: Column): boolean {
  const parsed = cell.parse(STATED_NONE.word);
  return 'value' in parsed && AbsentSchema.safeParse(parsed.value).success;
}

function emptyCell(column: Column, padding: Problem[]): ReadCell {
  if (!column.required) return { problems: padding };
  const facts = { expected: column.header, mayBeAbsent: mayBeAbsent(column) };
  return { problems: [problem('cell-missing', facts)] };
}

/** A list of separators only names nothing. */
function isNothing(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/**
 * Reads one cell as its column declares it. A cell reports everything that is wrong with it, and
 * nothing twice: `-` in a rating is no rating, and need not be called a formula as well.
 */
export function readCell(column: Column, raw: string): ReadCell {
  const text = raw.trim();
  const padding = paddingProblem(raw, text, column);
  if (text === '') return emptyCell(column, padding);
  const unreadable = characterProblems(text);
  if (unreadable.length > 0) return { problems: [...padding, ...unreadable] };
  const problems = [...padding, ...personalDataProblems(text)];
  const parsed = column.cell.parse(text);
  if ('problem' in parsed) return { problems: [...problems, parsed.problem] };
  if (isNothing(parsed.value)) return emptyCell(column, problems);
  // Each value of a list is also published in a cell of its own.
  const written = Array.isArray(parsed.value) ? parsed.value.map(String) : [text];
  return { value: parsed.value, problems: [...problems, ...written.flatMap(formulaProblems)] };
}
