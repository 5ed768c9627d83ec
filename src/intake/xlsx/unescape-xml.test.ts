import { expect, test } from 'vitest';
import { unescapeXml } from './unescape-xml.ts';

test('references are replaced once', () => {
  expect(unescapeXml('&lt;&gt;&amp;&quot;&apos;')).toBe('<>&"\'');
  expect(unescapeXml('&amp;lt;')).toBe('&lt;');
  expect(unescapeXml('&#12354;&#x20BB7;')).toBe('あ𠮷');
  expect(unescapeXml('&unknown; & &#x110000;')).toBe('&unknown; & �');
});
