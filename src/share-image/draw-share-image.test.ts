import { expect, test } from 'vitest';
import { loadShareFonts } from '#src/site/share-image.ts';
import { aScale } from '#src/testing/builders.ts';
import { parseXml, type XmlNode } from '#src/testing/xml-tree.ts';
import { buildDistribution } from '#src/views/distribution.ts';
import type { ShareImageView } from '#src/views/share-image.ts';
import { drawShareImage } from './draw-share-image.ts';

const { fonts } = await loadShareFonts();

const LONG =
  '市民とともに歩む持続可能な行財政運営の確立と次世代へつなぐ公共サービスの再構築に向けた第四次総合的行財政改革推進基本計画';
const CODES = ['S', 'A', 'A', 'A', 'B', 'B', 'C', undefined];

function aView(view: Partial<ShareImageView> = {}): ShareImageView {
  return {
    path: '/aoba/reform/card.png',
    head: '改革の見える化',
    publisher: '青葉市',
    title: '改革プラン',
    time: '令和2年度（2020年度）上半期の進み具合',
    facts: ['8項目のうち計画どおり以上は4項目です。'],
    notice: '見本です。',
    ...view,
  };
}

interface DrawnText {
  text: string;
  left: number;
  right: number;
  /** Of the letters: from the height of a kanji to its foot. */
  top: number;
  bottom: number;
  size: number;
}

const elementsOf = (svg: string, name: string): XmlNode[] =>
  parseXml(svg).children.filter((each) => each.name === name);

const numberOf = ({ attributes }: XmlNode, name: string): number => Number(attributes[name]);

/** Every line of the picture, measured with the font itself. */
function textsIn(svg: string): DrawnText[] {
  return elementsOf(svg, 'text').map((element) => {
    const { text, attributes } = element;
    const size = numberOf(element, 'font-size');
    const font = attributes['font-weight'] === '700' ? fonts.bold : fonts.regular;
    const width = font.widthOf(text) * size;
    const middle = attributes['text-anchor'] === 'middle';
    const left = numberOf(element, 'x') - (middle ? width / 2 : 0);
    const baseline = numberOf(element, 'y');
    const [top, bottom] = [baseline - 0.86 * size, baseline + 0.12 * size];
    return { text, left, right: left + width, top, bottom, size };
  });
}

const draw = (view: Partial<ShareImageView>) => drawShareImage(aView(view), fonts);
const wordsIn = (svg: string): string[] => textsIn(svg).map(({ text }) => text);

function overlaps(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const distribution = buildDistribution(aScale(), CODES);
const wordy = aScale({
  levels: aScale().levels.map((level) => ({ ...level, name: LONG.slice(0, 30) })),
});

test.each<[string, Partial<ShareImageView>]>([
  ['short', { title: '改' }],
  ['short with grades', { title: '改', distribution }],
  ['long', { title: LONG }],
  ['long with grades', { title: LONG, distribution }],
  ['one word', { title: 'W'.repeat(300), distribution }],
  [
    'everything too long',
    { head: LONG.repeat(3), publisher: LONG.repeat(3), title: LONG.repeat(9) },
  ],
  [
    'everything too long with grades',
    {
      publisher: LONG.repeat(2),
      title: LONG.repeat(9),
      time: LONG.repeat(2),
      facts: [LONG.repeat(9), LONG],
      notice: LONG.repeat(2),
      distribution: buildDistribution(wordy, CODES),
    },
  ],
  ['many facts', { facts: Array.from({ length: 12 }, () => LONG) }],
])('nothing overflows or overlaps: %s', (_, view) => {
  const texts = textsIn(draw(view).svg);
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 72 || right > 1128 || top < 30 || bottom > 630,
  );
  expect(outside).toEqual([]);
  expect(overlaps(texts)).toEqual([]);
  // Half as large they are still to be read.
  expect(texts.filter(({ size }) => size < 24)).toEqual([]);
  const named = [view.title ?? '改革', view.facts?.[0] ?? '8項目'].map((text) => text.slice(0, 1));
  for (const first of named)
    expect(wordsIn(draw(view).svg).some((text) => text.startsWith(first))).toBe(true);
});

test('a short title is large, a long one stands whole on several lines', () => {
  const [short] = textsIn(draw({ title: '改革プラン', distribution }).svg).filter(
    ({ text }) => text === '改革プラン',
  );
  expect(short?.size).toBe(80);
  expect(wordsIn(draw({ title: LONG, distribution }).svg).join('')).toContain(LONG);
});

test('a title that has no room ends with an ellipsis', () => {
  const words = wordsIn(draw({ title: LONG.repeat(9), distribution }).svg);
  expect(words.filter((text) => text.endsWith('…'))).toHaveLength(1);
});

test('the bar has a part for each rating that was given, as wide as its share', () => {
  const { svg } = draw({ distribution: buildDistribution(aScale(), ['A', 'A', 'A', 'C']) });
  const rects = elementsOf(svg, 'rect');
  const widths = (fill: string) =>
    rects
      .filter((rect) => rect.attributes['fill'] === fill && numberOf(rect, 'height') === 56)
      .map((rect) => numberOf(rect, 'width'));
  // Of 1056 pixels, without 4 of white.
  expect(widths('#51b883')).toEqual([788]);
  expect(widths('#ffa66d')).toEqual([260]);
  expect(widths('#4979f5')).toEqual([]);
});

test('each count is told once: in the bar, or in the legend where the bar has no room', () => {
  const codes = [...Array.from({ length: 99 }, () => 'A'), 'C'];
  const words = wordsIn(draw({ distribution: buildDistribution(aScale(), codes) }).svg);
  expect(words).toContain('A 99');
  expect(words).toContain('A 計画どおりに達成');
  expect(words).toContain('C 未実施 1');
  expect(words).toContain('S 計画を超えて達成 0');
  expect(words).not.toContain('C 1');
});

test('a legend with many words keeps letters and counts', () => {
  const words = wordsIn(draw({ distribution: buildDistribution(wordy, CODES) }).svg);
  expect(words.filter((text) => /^[SABC] \d$/.test(text))).toEqual(
    expect.arrayContaining(['S 1', 'A 3', 'B 2', 'C 1']),
  );
});

test('nothing rated draws no bar', () => {
  const none = buildDistribution(aScale(), [undefined, undefined]);
  expect(draw({ distribution: none })).toEqual(draw({}));
});

test('a fact stands whole or not at all', () => {
  const facts = ['7項目あります。', '指標が3つあります。', `${LONG}${LONG}${LONG}`];
  const words = wordsIn(draw({ facts }).svg);
  expect(words).toEqual(expect.arrayContaining(facts.slice(0, 2)));
  expect(words.join('')).not.toContain(LONG.slice(0, 10));
});

test('marks of the data stay text, and missing characters are listed once', () => {
  const { svg, missing } = draw({ title: '<b>𠮷&"𠮷', facts: ['𠮷👪'] });
  expect(svg).toContain('&lt;b&gt;〓&amp;&quot;〓');
  expect(missing).toEqual(['𠮷', '👪']);
});
