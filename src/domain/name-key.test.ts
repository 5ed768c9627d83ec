import { expect, test } from 'vitest';
import { nameKey, nameKeys } from './name-key.ts';

test.each([
  ['狛江市', ' 狛江市 '],
  ['アクションプラン2020', 'ｱｸｼｮﾝﾌﾟﾗﾝ２０２０'],
  ['のうぜいか', 'ノウゼイカ'],
  ['取組④ 公民連携', '取組4　公民連携'],
  ['保管所（駐輪場）', '保管所駐輪場'],
  ['Komae City', 'komae city'],
  ['葛\u{E0100}城市', '葛城市'],
  ['がくどう', 'か\u3099くどう'],
])('%s is %s', (name, typed) => {
  expect(nameKey(typed)).toBe(nameKey(name));
});

test('another name has another key, of eight letters that no query begins with', () => {
  const keys = nameKeys(['狛江市', '狛江', '小金井市', 'a', 'b', '取組1', '取組11']);
  expect(keys).toHaveLength(7);
  expect(keys.every((key) => /^[ա-հ]{8}$/.test(key))).toBe(true);
});

// FNV-1a of one letter, as its authors publish it: af63dc4c8601ec8c of 64 bits is e40c292c of 32.
test('the key is the hash of the folded name, in letters for its digits', () => {
  expect(nameKey('A')).toBe('կեախգժգխ');
});

test('signs are no name, and what is called the same is there once', () => {
  expect(nameKey('（・）')).toBeUndefined();
  expect(nameKeys(['納税課', '納税課', '・'])).toEqual([nameKey('納税課')]);
});
