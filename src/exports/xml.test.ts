import { expect, test } from 'vitest';
import { element, xmlDocument } from './xml.ts';

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
