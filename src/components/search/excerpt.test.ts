import { expect, test } from 'vitest';
import { buildExcerpt } from './excerpt.ts';

/** `[…]` stands for a mark. */
function show(page: { excerpt: string; content?: string }, words: string[]): string {
  const content = page.content ?? page.excerpt.replace(/<\/?mark>/g, '');
  return buildExcerpt({ ...page, content }, words)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

test('the typed word is marked, not the pieces that Pagefind found it by', () => {
  const excerpt = '<mark>学童</mark>\u200b<mark>保育</mark>所の<mark>所</mark>管';
  expect(show({ excerpt }, ['学童保育所'])).toBe('[学童保育所]の所管');
});

test('without the typed word, what Pagefind marked', () => {
  expect(show({ excerpt: '<mark>自転車</mark>\u200b<mark>駐車場</mark>の料金' }, ['駐輪場'])).toBe(
    '[自転車駐車場]の料金',
  );
});

test('when the word stands elsewhere in the text, the excerpt goes there', () => {
  const content = `${'あ'.repeat(100)}令和3年度から${'い'.repeat(100)}`;
  const shown = show({ excerpt: 'あ'.repeat(20), content }, ['令和3年度']);
  expect(shown).toContain('あ[令和3年度]から');
  expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true);
});

test('paragraphs end in Japanese full stops, without break marks', () => {
  expect(show({ excerpt: '. 継続\u200b実施. 歳入\u200b確保. ' }, [])).toBe('継続実施。歳入確保。');
});

test('text that looks like HTML stays text', () => {
  expect(show({ excerpt: '&lt;img src=x&gt; &amp;amp; <mark>A</mark>' }, [])).toBe(
    '<img src=x> &amp; [A]',
  );
});

test('signs in the query are no pattern', () => {
  expect(show({ excerpt: '費用(概算)*' }, ['(概算)*'])).toBe('費用[(概算)*]');
});

test.each(['__proto__', '<script>', 'a=b', '取組・事業', '"引用"', '1-2', 'C:\\data', '#1'])(
  '%s is marked as it was typed',
  (word) => {
    const page = { excerpt: '', content: `前${word}後` };
    expect(buildExcerpt(page, [word])).toContainEqual({ text: word, marked: true });
  },
);
