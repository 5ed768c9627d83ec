import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test.each([
  ['企画\u200B課', '企画〔U+200B〕課'],
  ['実施 \u202E001件', '実施 〔U+202E〕001件'],
  ['\u001B[2Jmieruka\u0007', '〔U+001B〕[2Jmieruka〔U+0007〕'],
  ['a\r\nb', 'a〔U+000D〕\nb'],
])('%j is printed as %s', (text, printed) => {
  expect(visibleText(text)).toBe(printed);
});

test.each(['1行目\n\t2行目　', '👨‍👩‍👧 辻󠄀 𠮷', '①㈱～'])('%s is left as it is', (text) => {
  expect(visibleText(text)).toBe(text);
});
