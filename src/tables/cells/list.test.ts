import { expect, test } from 'vitest';
import { readAs } from '#src/testing/cell-results.ts';
import { choiceCell } from './choice.ts';
import { idCell } from './id.ts';
import { listCell } from './list.ts';
import { answerTextCell, pageCell, textCell } from './text.ts';

const names = listCell(textCell);

test.each([
  ['企画課', ['企画課']],
  ['企画課;納税課', ['企画課', '納税課']],
  ['企画課；納税課', ['企画課', '納税課']],
  [' 企画課 ;　納税課', ['企画課', '納税課']],
  ['企画課;;納税課;', ['企画課', '納税課']],
  ['企画課;企画課', ['企画課']],
  ['；;', []],
  ['企画課、納税課', ['企画課、納税課']],
])('%j names %j', (text, values) => {
  expect(readAs(names, text)).toEqual(values);
});

test('one bad member makes a bad list', () => {
  expect(readAs(listCell(idCell), 'item-1;Item-2')).toEqual(['id-malformed', 'item-2']);
});

test('what is written is read back', () => {
  const values = ['企画課', 'まちづくり推進課', '12'];
  expect(readAs(names, names.format(values))).toEqual(values);
});

test('a choice is one of its words', () => {
  const choice = choiceCell(['参考', '転記の判断']);
  expect(readAs(choice, '参考')).toBe('参考');
  expect(choice.format('参考')).toBe('参考');
  expect(readAs(choice, '転記の半断')).toEqual(['choice-unknown', '転記の判断']);
  expect(readAs(choice, '未実施')).toBe('choice-unknown');
  expect(listCell(choice).options).toEqual(['参考', '転記の判断']);
});

test('text stays as it is, and a bare absence word is an absence', () => {
  for (const text of ['①㈱～', 'a\nb', '未実施のため見送った', '１２']) {
    for (const cell of [textCell, pageCell, answerTextCell]) {
      expect(readAs(cell, text)).toBe(text);
    }
  }
  expect(readAs(answerTextCell, 'なし')).toEqual({ absence: 'none' });
  expect(answerTextCell.format({ absence: 'none' })).toBe('なし');
  expect(readAs(textCell, 'なし')).toBe('なし');
});
