import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';
import { inertMarkdown } from './inert-markdown.ts';

test.each([
  ['[押す](https://example.com)', '&#91;押す](https:\u200B//example.com)'],
  ['![](http://example.com/a.png)', '!&#91;](http:\u200B//example.com/a.png)'],
  ['[1]: //example.com', '&#91;1]: //example.com'],
  ['<img src=x> <https://example.com>', '&#60;img src=x> &#60;https:\u200B//example.com>'],
  ['<details open> <!-- x -->', '&#60;details open> &#60;!-- x -->'],
  ['www.example.com、WWW.EXAMPLE.COM', 'www\u200B.example.com、WWW\u200B.EXAMPLE.COM'],
  ['@octocat と a@example.com', '@\u200Boctocat と a@\u200Bexample.com'],
  [
    '&#64;a &#064;a &commat;a &#x40;a',
    '&#38;#\u200B64;a &#38;#\u200B064;a &#38;commat;a &#38;#x40;a',
  ],
  ['````mermaid\nx\n~~~~', "'''mermaid\nx\n'''"],
  ['#12 と GH-12 を閉じる', '#\u200B12 と GH-\u200B12 を閉じる'],
])('%s does nothing', (markdown, inert) => {
  expect(inertMarkdown(markdown)).toBe(inert);
  expect(inertMarkdown(inert)).toBe(inert);
});

test('the shape of a report stays, with its folded tables', () => {
  const report =
    '### 題\n\n<details><summary>表</summary>\n\n| A | B |\n| --: | --- |\n| **1** | a |\n\n</details>\n\n- x';
  expect(inertMarkdown(report)).toBe(report);
});

test('what is harmless already stays as it is', () => {
  const text =
    'a|b*c_d~e`f`\\g <b>A&B</b> [x](y) @octocat #12 $x$ https://example.com "1" www.example.com';
  expect(inertMarkdown(escapeMarkdown(text))).toBe(escapeMarkdown(text));
});
