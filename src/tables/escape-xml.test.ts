import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('text cannot become markup', () => {
  expect(escapeXml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
});

test('what XML 1.0 cannot carry is left out, the rest stays', () => {
  expect(escapeXml('\u0000\u0008改\u000B行\uFFFE')).toBe('改行');
  expect(escapeXml('1行目\n\t𠮟る👪')).toBe('1行目\n\t𠮟る👪');
});

test('half a surrogate pair is replaced, for no encoding has it', () => {
  expect(escapeXml('a\uD842b')).toBe('a\uFFFDb');
});
