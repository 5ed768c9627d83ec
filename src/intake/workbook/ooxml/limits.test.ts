import { expect, test } from 'vitest';
import { clipped, headerFooterText } from './limits.ts';

test('what fits is not cut', () => {
  expect(clipped('12345', 5)).toBe('12345');
  expect(clipped('123456', 5)).toBe('1234…');
});

test('a pair of surrogates is not cut in two', () => {
  expect(clipped('𠮷野家の牛', 3)).toBe('𠮷…');
  expect(clipped('吉𠮷野家の牛', 3)).toBe('吉…');
});

test('a header says left and right', () => {
  expect(headerFooterText('青葉市', '上半期')).toBe('&L&9 青葉市&R&9 上半期');
});

test('a footer counts the pages', () => {
  expect(headerFooterText('出典', { pageNumbers: true })).toBe('&L&9 出典&R&9 &P / &N ページ');
});

test('an ampersand is text, not a code, also where it is cut', () => {
  expect(headerFooterText('R&D\n課', '')).toBe('&L&9 R&&D 課&R&9 ');
  const [left = ''] = headerFooterText('&'.repeat(300), '').split('&R&9 ');
  const codes = left.replace('&L&9 ', '').replace(/&&/g, '');
  expect(codes).toBe('…');
});

test('header and footer stay within what Excel keeps', () => {
  const long = '計'.repeat(400);
  expect(headerFooterText(long, long)).toHaveLength(255);
  expect(headerFooterText(long, { pageNumbers: true })).toHaveLength(255);
});
