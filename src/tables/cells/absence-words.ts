import { ABSENCES, STATED_NONE, AbsentSchema, type AbsenceCode } from '#src/domain/absence.ts';
import type { CellType } from '../cell.ts';

interface AbsenceWord {
  code: AbsenceCode;
  word: string;
}

/**
 * The words that stand in a cell in place of a value and say why there is none. A scale may have one of
 * them as a code of its own; there it is a value.
 */
export function absenceWords({ parse }: Pick<CellType<unknown>, 'parse'>): AbsenceWord[] {
  return [STATED_NONE, ...ABSENCES].filter(({ word }) => {
    const parsed = parse(word);
    return 'value' in parsed && AbsentSchema.safeParse(parsed.value).success;
  });
}
