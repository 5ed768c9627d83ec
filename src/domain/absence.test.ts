import { expect, test } from 'vitest';
import { ABSENCES, absenceMeaning, absenceWord, parseAbsence } from './absence.ts';

test('the seven words of the data contract and なし are read and written back', () => {
  const words = '未実施 対象外 中止 未公表 記載なし 原典で欠落 判読不能'.split(' ');
  expect(ABSENCES.map(({ word }) => word)).toEqual(words);
  for (const word of ['なし', ...words]) {
    const absence = parseAbsence(word)?.absence;
    expect(absence && absenceWord(absence)).toBe(word);
    expect(absence && absenceMeaning(absence)).not.toBe('');
  }
});

test('なし and 未実施 are kept apart', () => {
  expect(parseAbsence('なし')).toEqual({ absence: 'none' });
  expect(parseAbsence('未実施')).toEqual({ absence: 'not-conducted' });
});

test.each(['', '無し', 'なし。', '未実施のため', '-', '0'])('%j names no absence', (text) => {
  expect(parseAbsence(text)).toBeUndefined();
});
