import { expect, test } from 'vitest';
import type { VocabularyWord } from '#src/views/search-vocabulary.ts';
import { nearQueries, nearWords } from './near-words.ts';

const VOCABULARY: VocabularyWord[] = [
  ['学童保育所', '学童クラブ', 'がくどう'],
  ['納税課', 'のうぜいか'],
  ['受益者負担'],
  ['ふるさと納税'],
  ['ネーミングライツ', '命名権'],
  ['委託', '民間委託'],
  ['図書館'],
];
const near = (typed: string) => nearWords(typed, VOCABULARY, 3);

test.each([
  ['学堂保育所', '学童保育所', 'one wrong character'],
  ['學童保育', '学童保育所', 'an old form, and a part of the word'],
  ['がくどお', '学童保育所', 'one wrong kana of a reading'],
  ['ノウゼーカ', '納税課', 'katakana with a long vowel for a reading'],
  ['のうぜか', '納税課', 'one kana left out'],
  ['受益負担', '受益者負担', 'one character left out'],
  ['ふるさとの納税', 'ふるさと納税', 'one too many'],
  ['ネイミングライト', 'ネーミングライツ', 'two wrong ones of many'],
  ['圖書舘', '図書館', 'an old form and a rare one'],
  ['学重', '学童保育所', 'the second of two'],
])('%s → %s: %s', (typed, word) => {
  expect(near(typed)[0]).toBe(word);
});

test.each(['ゼブラ', '&', '', '所', '市議会議員選挙', '童受', '__proto__', '(概算)*'])(
  '%j is near nothing',
  (typed) => {
    expect(near(typed)).toEqual([]);
  },
);

test('a word that holds what was typed is no suggestion: the search finds it', () => {
  expect(near('図書館')).toEqual([]);
  expect(near('保育所')).toEqual([]);
});

test('the most alike come first, and no more than asked for', () => {
  const words: VocabularyWord[] = [['市民税納税課'], ['納税'], ['納税課']];
  expect(nearWords('納税科', words, 2)).toEqual(['納税課', '納税']);
});

test('of several words the one that the site does not have is exchanged', () => {
  expect(nearQueries('学童　委宅', VOCABULARY, 3)).toEqual(['学童 委託']);
  expect(nearQueries(' 図書舘 ', VOCABULARY, 3)).toEqual(['図書館']);
});

test('a word that the site knows stays, however near another is', () => {
  expect(nearQueries('命名権', VOCABULARY, 3)).toEqual([]);
  expect(nearQueries('委託', VOCABULARY, 3)).toEqual([]);
});
