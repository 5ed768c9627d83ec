import { expect, test } from 'vitest';
import { spokenWords, toSpokenText } from './spoken-text.ts';

const say = (...phrases: string[]) => phrases.map((phrase) => ({ phrase, remark: '' }));

test('what holds something is indented, and texts in a row share a line', () => {
  const spoken = say(
    'main',
    'heading, 道路, level 1',
    'paragraph',
    'A',
    '計画どおり',
    'end of paragraph',
    'end of main',
  );
  expect(toSpokenText(spoken)).toBe('main\n  heading, 道路, level 1\n  A | 計画どおり\n');
});

test('a name that only repeats what follows is left out, another one stays', () => {
  const spoken = say(
    'link, 次の項目 道路',
    '次の項目',
    '道路',
    'end of link, 次の項目 道路',
    'link, 次へ',
    '道路',
    'end of link, 次へ',
  );
  expect(toSpokenText(spoken)).toBe('link: 次の項目 | 道路\nlink, 次へ: 道路\n');
});

test('a cell shows its heads, an item of a list its place', () => {
  const spoken = [
    ...say('listitem, level 1, current step, position 2, set size 9', '②準備'),
    ...say('end of listitem, level 1, current step, position 2, set size 9'),
    { phrase: 'cell, A', remark: '道路 > 評価' },
    ...say('A', 'end of cell, A'),
  ];
  expect(toSpokenText(spoken)).toBe(
    'listitem, current step, 2 of 9: ②準備\ncell [道路 > 評価]: A\n',
  );
});

test('what has a name and no role is heard once', () => {
  const spoken = say('評価 A', '評価', 'A', 'end, 評価 A');
  expect(toSpokenText(spoken)).toBe('評価 | A\n');
});

test('words are heard without roles, pictures and fields', () => {
  const spoken = say(
    'image, 図',
    'link, 検索',
    'radio, A3, checked, position 1, set size 2',
    'A3 横',
  );
  expect(spokenWords(spoken)).toBe('検索A3横');
});
