import { expect, test } from 'vitest';
import { orSuggest, quote } from './entry.ts';

test('a quotation is one line and not too long', () => {
  expect(quote('企画課')).toBe('「企画課」');
  expect(quote('a\nb\tc')).toBe('「a⏎b⇥c」');
  expect(quote('あ'.repeat(40))).toBe(`「${'あ'.repeat(40)}」`);
  expect(quote(`${'あ'.repeat(25)}いいい${'𠮷'.repeat(13)}`)).toBe(
    `「${'あ'.repeat(25)}…${'𠮷'.repeat(10)}」`,
  );
});

test('a suggestion comes before the rule', () => {
  expect(orSuggest('企画課', '部署を書きます。')).toBe(
    '「企画課」の書き誤りではありませんか。部署を書きます。',
  );
  expect(orSuggest(undefined, '部署を書きます。')).toBe('部署を書きます。');
});
