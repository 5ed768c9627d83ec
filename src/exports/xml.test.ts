import { expect, test } from 'vitest';
import { element, escapeXml, xmlDocument } from './xml.ts';

test('text cannot become markup, and holds nothing that XML 1.0 cannot', () => {
  expect(escapeXml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
  expect(escapeXml('\u0000\u0008改\u000B行\uFFFE\uD800')).toBe('改行');
  expect(escapeXml('1行目\n\t𠮟る👪')).toBe('1行目\n\t𠮟る👪');
});

test('elements with text, attributes, children, and without content', () => {
  const names = [...element('Name', '市'), ...element('Count', 0), ...element('Note', undefined)];
  expect(xmlDocument(element('Plan', names, { Type: '"A"' }))).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<Plan Type="&quot;A&quot;">',
      '<Name>市</Name>',
      '<Count>0</Count>',
      '</Plan>',
      '',
    ].join('\n'),
  );
});
