import type { Position } from '#src/diagnostics/diagnostic.ts';
import { problem, type Problem } from '#src/diagnostics/problem.ts';
import type { CellKind } from '#src/tables/cell.ts';
import type { Column } from '#src/tables/table.ts';
import type { Findings } from '../findings.ts';
import type { SheetCell } from '../sheet-book.ts';
import { compareShown } from './shown-number.ts';

/** A cell that cannot be used, and why. */
interface Refused {
  refused: Problem;
}

const DITTO = /^(?:同[上左右前]|[〃″"”〟゛]+|々|〻)$/;

/** Kinds of columns in which a date cell is what Excel made of something else. */
const INVENTED: Partial<Record<CellKind, string>> = {
  id: 'ID',
  choice: '選択肢',
  rating: '評価・段階',
  number: '数',
  period: '期',
  page: 'ページ',
};

function kindOf({ cell }: Column): CellKind {
  return cell.kind === 'list' ? (cell.inner?.kind ?? 'text') : cell.kind;
}

function readDate(
  { text, shown = text }: SheetCell,
  column: Column,
  at: Position,
  findings: Findings,
): string | Refused {
  const kind = kindOf(column);
  if (kind === 'date') return text;
  const invented = INVENTED[kind];
  if (invented !== undefined) {
    return { refused: problem('date-invented', { actual: shown, kind: invented }) };
  }
  findings.once(`date-in-text ${column.key}`, at, (others) =>
    problem('date-in-text', { actual: shown, others }),
  );
  return shown;
}

function readNumber(
  { text, shown }: SheetCell,
  column: Column,
  at: Position,
  findings: Findings,
): string | Refused {
  const kind = kindOf(column);
  if (shown === undefined) return text;
  if (kind === 'text' || kind === 'page') return shown;
  const relation = kind === 'number' ? compareShown(shown, text) : 'same';
  const facts = { actual: shown, expected: text };
  if (relation === 'scaled') return { refused: problem('number-scaled', facts) };
  if (relation === 'rounded') {
    findings.once(`number-rounded ${column.key}`, at, (others) =>
      problem('number-rounded', { ...facts, others }),
    );
  }
  return text;
}

/** What a cell says in a column, before its spelling is looked at; or why that cannot be told. */
export function readRawText(
  cell: SheetCell,
  column: Column,
  at: Position,
  findings: Findings,
): string | Refused {
  if (cell.kind === 'date') return readDate(cell, column, at, findings);
  if (cell.kind === 'number') return readNumber(cell, column, at, findings);
  const text = cell.kind === 'boolean' ? (cell.shown ?? cell.text) : cell.text;
  const typed = text.trim();
  return DITTO.test(typed) ? { refused: problem('cell-ditto', { actual: typed }) } : text;
}
