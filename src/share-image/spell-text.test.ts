import { expect, test } from 'vitest';
import { spellText } from './spell-text.ts';

const fontOf = (characters: string) => ({
  has: (character: string) => characters.includes(character),
  widthOf: (text: string) => text.length,
});

test('what the font has stays as it is, on one line', () => {
  const font = fontOf('取組①々 ');
  expect(spellText(' 取組①\n々 ', font)).toEqual({ text: '取組① 々', missing: [] });
});

test('a missing character is put in the plain ones that it stands for', () => {
  expect(spellText('㈱市民', fontOf('(株)市民'))).toEqual({ text: '(株)市民', missing: [] });
});

test('what cannot be put otherwise is a 〓, and is listed', () => {
  expect(spellText('𠮷田㈱', fontOf('田〓'))).toEqual({ text: '〓田〓', missing: ['𠮷', '㈱'] });
});

test('a 〓 of the text is none of ours', () => {
  expect(spellText('〓田', fontOf('田〓'))).toEqual({ text: '〓田', missing: [] });
});

test('characters that are not seen are left out', () => {
  expect(spellText('葛\u{E0100}城\u200B\u0007', fontOf('葛城'))).toEqual({
    text: '葛城',
    missing: [],
  });
});
