import { describe, expect, test } from 'vitest';
import { aScale } from '#src/testing/builders.ts';
import { buildDistribution, percentOf } from './distribution.ts';

type Codes = (string | undefined)[];
const sentenceOf = (codes: Codes, scale = aScale()): string =>
  buildDistribution(scale, codes).sentence;

describe('the sentence', () => {
  test.each<[string, Codes, string]>([
    ['no items', [], '対象の項目はありません。'],
    ['none rated', [undefined, undefined], '2項目のうち、評価が付いた項目はまだありません。'],
    ['one item', ['A'], '1項目のうち計画どおり以上は1項目（100%）です。未実施（C）はありません。'],
    [
      'all one grade',
      ['C', 'C'],
      '2項目のうち計画どおり以上は0項目（0%）です。未実施（C）は2項目です。',
    ],
    [
      'all rated',
      ['S', 'A', 'A', 'B', 'C', 'C'],
      '6項目のうち計画どおり以上は3項目（50%）です。未実施（C）は2項目です。',
    ],
    [
      'partly rated: percent of the rated ones',
      ['A', 'B', 'B', undefined],
      '4項目のうち評価が付いたのは3項目で、そのうち計画どおり以上は1項目（33%）です。未実施（C）はありません。',
    ],
  ])('%s', (_, codes, expected) => {
    expect(sentenceOf(codes)).toBe(expected);
  });
});

describe('the sentence of a scale', () => {
  const plain = aScale({ name: '達成度', levels: [{ code: '高' }, { code: '低' }] });

  test('that does not say what is on track', () => {
    expect(sentenceOf(['高', '低'], plain)).toBe('2項目すべてに達成度が付いています。');
    expect(sentenceOf(['高', undefined], plain)).toBe('2項目のうち達成度が付いたのは1項目です。');
    expect(sentenceOf([undefined], plain)).toBe(
      '1項目のうち、達成度が付いた項目はまだありません。',
    );
  });

  test('that has no name for what is on track', () => {
    const { levels } = aScale();
    const unnamed = { name: '評価', levels };
    expect(sentenceOf(['S', 'A', 'B'], unnamed)).toBe(
      '3項目のうち計画を超えて達成（S）と計画どおりに達成（A）は合わせて2項目（67%）です。未実施（C）はありません。',
    );
  });

  test('with a single level on track, named by its code alone', () => {
    const scale = {
      name: '結果',
      levels: [
        { code: '○', onTrack: true },
        { code: '×', onTrack: false },
      ],
    };
    expect(sentenceOf(['○', '×', '×'], scale)).toBe(
      '3項目のうち○は1項目（33%）です。×は2項目です。',
    );
  });

  test('whose last level does not mean failure', () => {
    const scale = aScale({ levels: [{ code: '達成', onTrack: true }, { code: '対象外' }] });
    expect(sentenceOf(['達成', '対象外'], scale)).toBe(
      '2項目のうち計画どおり以上は1項目（50%）です。',
    );
  });

  test('that knows only what is off track', () => {
    const scale = { name: '評価', levels: [{ code: '済' }, { code: '未', onTrack: false }] };
    expect(sentenceOf(['済', '未'], scale)).toBe(
      '2項目すべてに評価が付いています。未は1項目です。',
    );
  });
});

test('segments follow the scale, also where the count is 0', () => {
  const view = buildDistribution(aScale(), ['A', 'C', 'C', undefined]);
  expect(view).toMatchObject({ scaleName: '評価', total: 4, rated: 3 });
  expect(view.segments).toEqual([
    { code: 'S', label: 'S', name: '計画を超えて達成', tone: 'blue', count: 0, percent: 0 },
    { code: 'A', label: 'A', name: '計画どおりに達成', tone: 'green', count: 1, percent: 33 },
    { code: 'B', label: 'B', name: '計画に未達', tone: 'yellow', count: 0, percent: 0 },
    { code: 'C', label: 'C', name: '未実施', tone: 'orange', count: 2, percent: 67 },
  ]);
});

test.each([
  [0, 0, 0],
  [0, 9, 0],
  [9, 9, 100],
  [1, 3, 33],
  [2, 3, 67],
  [1, 8, 13],
  [1, 300, 1],
  [299, 300, 99],
])('%d of %d is %d percent: only all are 100, only none are 0', (part, of, percent) => {
  expect(percentOf(part, of)).toBe(percent);
});
