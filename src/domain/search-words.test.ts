import { expect, test } from 'vitest';
import {
  indexTitleWords,
  indexWords,
  splitQuery,
  waysToFind,
  yearWordsIn,
} from './search-words.ts';

test.each([
  ['学童', ['学童']],
  ['  学童　保育園 ', ['学童', '保育園']],
  ['ﾈｰﾐﾝｸﾞﾗｲﾂ', ['ネーミングライツ']],
  ['ＤＢＯ', ['dbo']],
  ['「DB・DBO」', ['db', 'dbo']],
  ['', []],
  ['&%', []],
])('%s is searched as %j', (query, parts) => {
  expect(splitQuery(query)).toEqual(parts);
});

test.each([
  '令和2年度',
  '令和２年',
  '令和2',
  '2020年度',
  '2020年',
  'R2',
  'r2',
  'Ｒ２',
  'R02',
  '平成32年度',
])('%s is the year 2020', (query) => expect(splitQuery(query)).toEqual(['y2020']));

test('a year keeps what stands beside it', () => {
  expect(splitQuery('令和2年度上半期')).toEqual(['y2020', '上半期']);
  expect(splitQuery('平成元年 予算')).toEqual(['y1989', '予算']);
});

test('a bare year may be part of a name', () => {
  expect(splitQuery('アクションプラン2020')).toEqual(['アクションプラン2020']);
  expect(splitQuery('2020')).toEqual(['2020']);
});

test('a circled number is not just any digit', () => {
  expect(splitQuery('取組④')).toEqual(['取組', 'n4']);
});

test('the years that a text names', () => {
  expect(yearWordsIn('平成31年4月、令和元年度、令和3年10月')).toEqual(['y2019', 'y2021']);
  expect(yearWordsIn('行財政改革プラン2025')).toEqual([]);
});

const firstWay = (part: string) => waysToFind(part)[0]?.words;

test('katakana, readings and Latin letters stay whole; the rest is cut by the dictionary', () => {
  expect(firstWay('ネーミングライツ')).toEqual(['ネーミングライツ']);
  expect(firstWay('のうぜいか')).toEqual(['のうぜいか']);
  expect(firstWay('ふるさと納税')).toEqual(['ふるさと', '納税']);
  expect(firstWay('学童の委託')).toEqual(['学童', '委託']);
});

test('what is not found as typed is tried in the other kana, then character by character', () => {
  expect(waysToFind('フルサト').map(({ words }) => words)).toContainEqual(['ふるさと']);
  expect(waysToFind('童保').at(-1)).toEqual({ words: ['童', '保'], adjacent: true });
  expect(waysToFind('ゼブラ').some(({ adjacent }) => adjacent)).toBe(false);
});

test('a field of the index holds each word once, a title also their endings', () => {
  expect(indexWords('図書館 図書館')).toBe('図書館');
  expect(indexTitleWords('ふるさと納税').split(' ')).toEqual(['ふるさと', '納税', '税']);
});
