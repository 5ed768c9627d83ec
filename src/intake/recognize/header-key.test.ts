import { expect, test } from 'vitest';
import { headerKey } from './header-key.ts';

test.each(['計画(P)', '計画（Ｐ）', ' 計 画\n(p)', '計画〔P〕', '計画(P)※１', '計画【Ｐ】*'])(
  '%j is read as 計画(P)',
  (text) => {
    expect(headerKey(text)).toBe('計画(p)');
  },
);

test.each(['計画', '計画(D)', '計画(P)の理由'])('%s is another header', (text) => {
  expect(headerKey(text)).not.toBe('計画(p)');
});
