import { expect, test } from 'vitest';
import { element, escapeCellText } from './xml-text.ts';

test('what XML cannot carry is kept in cells, written as an escape', () => {
  expect(escapeCellText('a\u000Bb\u0000c')).toBe('a_x000B_b_x0000_c');
});

test('tabs, line feeds, emoji and circled digits stay', () => {
  expect(escapeCellText('①\t㈱\n👩‍💻𠮷')).toBe('①\t㈱\n👩‍💻𠮷');
});

test('a carriage return would be lost and is escaped', () => {
  expect(escapeCellText('a\r\nb')).toBe('a_x000D_\nb');
});

test('text that looks like an escape stays as it is', () => {
  expect(escapeCellText('_x0041_ _x12_')).toBe('_x005F_x0041_ _x12_');
});

test('half a surrogate pair is replaced, for no encoding has it', () => {
  expect(escapeCellText('a\uD842b')).toBe('a\uFFFDb');
});

test('elements leave out what is undefined and write flags as digits', () => {
  expect(element('c', { r: 'A1', t: undefined, s: 0, on: true, off: false })).toBe(
    '<c r="A1" s="0" on="1" off="0"/>',
  );
  expect(element('p', { prompt: '1行目\n"2"行目' }, 'x')).toBe(
    '<p prompt="1行目&#10;&quot;2&quot;行目">x</p>',
  );
});
