import type { Column } from '#src/tables/table.ts';
import { ABSENCE_WORDS } from './formulas.ts';
import type { Message } from './model.ts';

/** A column that somebody fills in. */
export interface Input {
  column: Column;
  /** The values that a drop-down offers; empty where there is none. */
  options: readonly string[];
  /** Other spellings that are read as well: `⑧推進` for `推進`. */
  spellings?: readonly string[];
  /** What the plan's rules ask of the column. */
  rules?: readonly string[];
}

/** Whether a value may be missing for a stated reason. */
function takesAbsence({ cell }: Column): boolean {
  return ABSENCE_WORDS.some((word) => 'value' in cell.parse(word));
}

/** The words that say why a cell of the column has no value. */
export function absenceWords(column: Column): readonly string[] {
  return takesAbsence(column) ? ABSENCE_WORDS : [];
}

function howTo({ column, options }: Input): string {
  const { cell, unit } = column;
  const absent = takesAbsence(column) ? 'ないときは「未実施」「対象外」などと書きます。' : '';
  if (cell.kind === 'number') {
    return `数だけを書きます${unit === undefined ? '' : `（単位：${unit}。単位は書きません）`}。${absent}`;
  }
  if (cell.kind === 'date') return `日付を書きます（例：2020/10/1）。${absent}`;
  if (cell.kind === 'list') return '複数あるときは ; で区切ります。';
  if (cell.kind === 'period') return '期を書きます（例：2020、2020-h1）。';
  if (options.length > 0) return '右の▼から選びます。';
  return cell.kind === 'text' && takesReason(column)
    ? '書くことがなければ「なし」と書きます。'
    : '';
}

/** Whether `なし` is an answer of its own in a text column. */
function takesReason({ cell }: Column): boolean {
  const parsed = cell.parse('なし');
  return 'value' in parsed && typeof parsed.value === 'object';
}

/** What a person who selects a cell of the column is told. */
export function promptOf(input: Input): Message {
  const { column, rules = [] } = input;
  const required = column.required ? '【必須】' : '';
  const parts = [required + column.description, howTo(input), ...rules].filter(
    (each) => each !== '',
  );
  return { title: column.header, text: parts.join('\n') };
}
