import { expect, test } from 'vitest';
import { departmentNames } from './resolve-departments.ts';

const { canonical, key } = departmentNames([
  { name: '企画政策課', formerNames: ['企画課'] },
  { name: '納税課', formerNames: [] },
  { name: '人事・財政部会', formerNames: [] },
  { name: 'ＩＴ推進課', formerNames: ['情報システム課', '電算課'] },
]);

test.each([
  ['納税課', '納税課'],
  ['納税 課', '納税課'],
  ['企画課', '企画政策課'],
  ['IT推進課', 'ＩＴ推進課'],
  ['電算課;納税課', 'ＩＴ推進課;納税課'],
  ['企画政策課\n納税課', '企画政策課;納税課'],
  ['企画政策課、納税課', '企画政策課;納税課'],
  ['人事・財政部会', '人事・財政部会'],
  ['納税課・企画課', '納税課;企画政策課'],
  ['企画課；企画政策課', '企画政策課'],
  ['企画室', '企画室'],
  ['納税課、企画室', '納税課、企画室'],
  ['のうぜい課', 'のうぜい課'],
])('%j is written %s', (text, written) => {
  expect(canonical(text)).toBe(written);
});

test('the order of departments does not matter for comparing', () => {
  expect(key('納税課\n企画課')).toBe(key('企画政策課;納税課'));
  expect(key('納税課')).not.toBe(key('企画課'));
});
