import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

const ZWSP = '\u200B';

test.each([
  ['ふつうの文章、123,456千円（25項目分）', 'ふつうの文章、123,456千円（25項目分）'],
  ['a|b', 'a&#124;b'],
  ['`x`', '&#96;x&#96;'],
  [
    '**太字** _斜体_ ~~消し~~',
    '&#42;&#42;太字&#42;&#42; &#95;斜体&#95; &#126;&#126;消し&#126;&#126;',
  ],
  ['<b>A&B</b>', '&#60;b&#62;A&#38;B&#60;/b&#62;'],
  ['<!-- x -->', '&#60;&#33;-- x --&#62;'],
  ['![絵](x)', '&#33;&#91;絵&#93;&#40;x&#41;'],
  ['\\|', '&#92;&#124;'],
  ['@octocat', `@${ZWSP}octocat`],
  ['a@example.com', `a@${ZWSP}example.com`],
  ['https://example.com', `https:${ZWSP}//example.com`],
  ['WWW.example.com', `WWW${ZWSP}.example.com`],
  ['x/y#12 と GH-34', `x/y&#35;${ZWSP}12 と GH-${ZWSP}34`],
  [':tada: 10:30', `:${ZWSP}tada: 10:30`],
  ['$x^2$', '<span>&#36;</span>x&#94;2<span>&#36;</span>'],
  ['1行目\r\n\t2行目', '1行目 2行目'],
  ['&#64;a', '&#38;&#35;' + ZWSP + '64;a'],
])('%j is shown as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
