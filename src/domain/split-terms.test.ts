import { expect, test } from 'vitest';
import { aTerm } from '#src/testing/builders.ts';
import { indexTerms, splitTerms, type TextPart } from './split-terms.ts';

const TERMS = [
  aTerm(),
  aTerm({ id: 'staff', word: '会計年度任用職員' }),
  aTerm({ id: 'year', word: '会計年度' }),
  aTerm({ id: 'ai', word: 'AI' }),
  aTerm({ id: 'ocr', word: 'AI-OCR' }),
  aTerm({ id: 'mentor', word: 'メンター' }),
  aTerm({ id: 'comment', word: 'パブリックコメント', aliases: ['パブコメ', '意見公募'] }),
];
const index = indexTerms(TERMS);

/** `の[PDCA=pdca]を` */
const show = (parts: readonly TextPart[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : `[${part.text}=${part.term.id}]`))
    .join('');
const split = (text: string, explained: string[] = []): string =>
  show(splitTerms(text, index, new Set(explained)));

test.each([
  ['', ''],
  ['言葉のない文', '言葉のない文'],
  ['PDCA', '[PDCA=pdca]'],
  ['仕事のPDCAを回す', '仕事の[PDCA=pdca]を回す'],
  ['会計年度任用職員を採用', '[会計年度任用職員=staff]を採用'],
  ['会計年度の会計年度任用職員', '[会計年度=year]の[会計年度任用職員=staff]'],
  ['AI-OCRとAI', '[AI-OCR=ocr]と[AI=ai]'],
  ['パブコメを実施', '[パブコメ=comment]を実施'],
])('%s → %s', (text, shown) => {
  expect(split(text)).toBe(shown);
});

test('each term is marked where it occurs first, by whatever name', () => {
  expect(split('PDCAとPDCA、意見公募とパブコメ')).toBe(
    '[PDCA=pdca]とPDCA、[意見公募=comment]とパブコメ',
  );
});

test('what is explained already stays text, and hides no shorter word in itself', () => {
  expect(split('会計年度任用職員とPDCA', ['staff', 'pdca'])).toBe('会計年度任用職員とPDCA');
});

test('letters and katakana that run on are another word', () => {
  expect(split('AIRとコメンターとメンターシップ')).toBe('AIRとコメンターとメンターシップ');
  expect(split('生成AIのメンター・PDCA')).toBe('生成[AI=ai]の[メンター=mentor]・[PDCA=pdca]');
});

test('nothing of the text is lost', () => {
  const text = '会計年度の\nAIでPDCA、パブコメ。';
  const parts = splitTerms(text, index);
  expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text);
  expect(parts.map((part) => (typeof part === 'string' ? part : part.term.id))).toEqual([
    'year',
    'の\n',
    'ai',
    'で',
    'pdca',
    '、',
    'comment',
    '。',
  ]);
});

test('without terms a text is one part', () => {
  expect(splitTerms('PDCA', indexTerms([]))).toEqual(['PDCA']);
});
