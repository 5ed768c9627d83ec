import { describe, expect, test } from 'vitest';
import { FileFault } from '../guard-fault.ts';
import { XmlCursor } from './xml-cursor.ts';

/** Every tag as `name`, `/name` or `name/`, with the text before it in brackets. */
function tagsOf(xml: string): string[] {
  const cursor = new XmlCursor(xml);
  const tags: string[] = [];
  while (cursor.next()) {
    const text = cursor.text === '' ? '' : `(${cursor.text})`;
    tags.push(`${text}${cursor.isEnd ? '/' : ''}${cursor.name}${cursor.isEmpty ? '/' : ''}`);
  }
  return tags;
}

function attributesOf(tag: string, ...names: string[]): (string | undefined)[] {
  const cursor = new XmlCursor(tag);
  cursor.next();
  return names.map((name) => cursor.attribute(name));
}

test('tags and the text between them', () => {
  expect(tagsOf('<?xml version="1.0"?>\n<a><b>x&amp;y</b> <c/></a>')).toEqual([
    '(\n)a',
    'b',
    '(x&y)/b',
    '( )c/',
    '/a',
  ]);
});

test('prefixes are left out, comments too, CDATA is text', () => {
  expect(tagsOf('<x:a><!-- <b> --><x:c>1<![CDATA[<&amp;>]]>2</x:c></x:a>')).toEqual([
    'a',
    'c',
    '(1<&amp;>2)/c',
    '/a',
  ]);
});

test('attributes, however they are written', () => {
  expect(attributesOf('<c r="A1" t="s"/>', 'r', 't', 's')).toEqual(['A1', 's', undefined]);
  expect(attributesOf("<c r='A1'\n t = 'x > \"y\"'/>", 'r', 't')).toEqual(['A1', 'x > "y"']);
  expect(attributesOf('<s name="a&lt;b" r:id="rId1"/>', 'name', 'id')).toEqual(['a<b', 'rId1']);
  expect(attributesOf('<a b="x>y"/>', 'b')).toEqual(['x>y']);
  expect(attributesOf('<row ht="1"/>', 't')).toEqual([undefined]);
  expect(attributesOf('<a b/>', 'b')).toEqual([undefined]);
  expect(attributesOf('<a/>', 'b')).toEqual([undefined]);
});

test('an element can be passed over', () => {
  const cursor = new XmlCursor('<a><b><b>x</b><c/></b><d/></a>');
  cursor.next();
  cursor.next();
  cursor.skipElement();
  cursor.next();
  expect(cursor.name).toBe('d');
});

describe('what is no sound XML is refused', () => {
  test.each([
    '<!DOCTYPE a [<!ENTITY x "xx">]><a/>',
    '<a><b></b>',
    '<a',
    '<a b="x>',
    '<a><!-- ',
    '<a><![CDATA[x</a>',
  ])('%j', (xml) => {
    expect(() => tagsOf(xml)).toThrow(FileFault);
  });
});

test('a tag of a million letters takes no time', () => {
  const start = performance.now();
  expect(attributesOf(`<a ${'b'.repeat(1_000_000)}>`, 'c', 'bc')).toEqual([undefined, undefined]);
  expect(attributesOf(`<a ${'b '.repeat(500_000)}/>`, 'b')).toEqual([undefined]);
  expect(performance.now() - start).toBeLessThan(1000);
});
