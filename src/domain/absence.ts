import { z } from 'zod';

/**
 * Why a value is not there. A gap is a fact of its own and never a zero: each has one word that
 * staff write and one ASCII code that machines read.
 */
export const ABSENCES = [
  { code: 'not-conducted', word: '未実施', meaning: '行うことになっていたが、行われなかった' },
  { code: 'out-of-scope', word: '対象外', meaning: 'この期・この欄の対象ではない' },
  { code: 'cancelled', word: '中止', meaning: '取りやめになった' },
  { code: 'unpublished', word: '未公表', meaning: '値はあるが公表されていない' },
  { code: 'not-stated', word: '記載なし', meaning: '原典のこの欄が空である' },
  { code: 'lost-in-source', word: '原典で欠落', meaning: '原典から値が失われている' },
  { code: 'illegible', word: '判読不能', meaning: '原典の文字が読み取れない' },
] as const;

/** What a text cell may also say: the writer stated that there is nothing. Not a gap in the record. */
export const STATED_NONE = {
  code: 'none',
  word: 'なし',
  meaning: '「なし」と書かれている',
} as const;

const ANSWER_ABSENCES = [STATED_NONE, ...ABSENCES];

export const AbsentSchema = z.strictObject({
  absence: z.enum([STATED_NONE.code, ...ABSENCES.map((absence) => absence.code)]),
});
export type Absent = z.infer<typeof AbsentSchema>;
export type AbsenceCode = Absent['absence'];

/** The absence that a whole cell names (`未実施` → `not-conducted`), or undefined for any other text. */
export function parseAbsence(text: string): Absent | undefined {
  const found = ANSWER_ABSENCES.find((absence) => absence.word === text);
  return found && { absence: found.code };
}

/** The word staff write for an absence (`not-conducted` → `未実施`). */
export function absenceWord(code: AbsenceCode): string {
  return ANSWER_ABSENCES.find((absence) => absence.code === code)?.word ?? code;
}

/** What an absence means, for a reader who meets the word for the first time. */
export function absenceMeaning(code: AbsenceCode): string {
  return ANSWER_ABSENCES.find((absence) => absence.code === code)?.meaning ?? '';
}
