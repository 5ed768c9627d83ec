import { absenceWord, parseAbsence } from '#src/domain/absence.ts';
import { isAbsent, type Answer } from '#src/domain/progress.ts';
import type { CellType } from '../cell.ts';

export const textCell: CellType<string> = {
  kind: 'text',
  label: '文字列',
  parse: (text) => ({ value: text }),
  format: (value) => value,
};

/** Writes an answer of the form; an absence is written as its word. */
export function formatAnswer(answer: Answer): string {
  return isAbsent(answer) ? absenceWord(answer.absence) : String(answer);
}

/** Running text of the form. A cell that is just `なし`, `未実施` … says why there is no text. */
export const answerTextCell: CellType<Answer> = {
  kind: 'text',
  label: '文章（または「なし」「未実施」など）',
  parse: (text) => ({ value: parseAbsence(text) ?? text }),
  format: formatAnswer,
};

/** A page or a range of pages in the source document. */
export const pageCell: CellType<string> = {
  kind: 'page',
  label: 'ページ',
  parse: (text) => ({ value: text }),
  format: (value) => value,
};
