import { describe, expect, test } from 'vitest';
import { aScale } from '#src/testing/builders.ts';
import { buildDistribution } from './distribution.ts';

type Codes = (string | undefined)[];
const sentenceOf = (codes: Codes, scale = aScale()): string =>
  buildDistribution(scale, codes).sentence;

describe('the sentence', () => {
  test.each<[string, Codes, string]>([
    ['no items', [], '対象の項目はありません。'],
    ['none rated', [undefined, undefined], '2項目のどれにも、評価はまだ付いていません。'],
    ['one item, not rated', [undefined], '1項目に、評価はまだ付いていません。'],
    ['one item', ['A'], '1項目の評価は、「計画どおりに達成（A）」です。'],
    ['one item, not on track', ['C'], '1項目の評価は、「未実施（C）」です。'],
    ['all one grade', ['C', 'C'], '2項目すべてが「未実施（C）」です。'],
    ['all on track', ['S', 'A', 'A'], '3項目すべてが計画どおり以上です。'],
    [
      'none on track',
      ['B', 'C', 'C'],
      '3項目のうち、計画どおり以上の項目はありません。未実施（C）は2項目です。',
    ],
    [
      'all but one on track',
      ['A', 'B'],
      '2項目のうち計画どおり以上は1項目（50%）です。未実施（C）はありません。',
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
    [
      'partly rated, one of them',
      ['A', undefined],
      '2項目のうち評価が付いたのは1項目で、「計画どおりに達成（A）」です。',
    ],
    [
      'partly rated, all alike',
      ['C', 'C', undefined],
      '3項目のうち評価が付いたのは2項目で、すべて「未実施（C）」です。',
    ],
    [
      'partly rated, all on track',
      ['S', 'A', undefined],
      '3項目のうち評価が付いたのは2項目で、すべて計画どおり以上です。',
    ],
    [
      'partly rated, none on track',
      ['B', 'C', undefined],
      '3項目のうち評価が付いたのは2項目で、計画どおり以上の項目はありません。未実施（C）は1項目です。',
    ],
    [
      'very few on track',
      ['A', ...Array<string>(299).fill('C')],
      '300項目のうち計画どおり以上は1項目（1%未満）です。未実施（C）は299項目です。',
    ],
    [
      'nearly all on track',
      [...Array<string>(299).fill('A'), 'B'],
      '300項目のうち計画どおり以上は299項目（99%以上）です。未実施（C）はありません。',
    ],
  ])('%s', (_, codes, expected) => {
    expect(sentenceOf(codes)).toBe(expected);
  });
});

describe('the sentence of a scale', () => {
  const plain = aScale({ name: '達成度', levels: [{ code: '高' }, { code: '低' }] });

  test('that does not say what is on track', () => {
    expect(sentenceOf(['高', '低', '低'], plain)).toBe(
      '3項目のうち1項目（33%）が達成度「高」です。残る2項目は達成度「低」です。',
    );
    expect(sentenceOf(['低', '低'], plain)).toBe('2項目すべてが「低」です。');
    expect(sentenceOf(['高', '低', undefined], plain)).toBe(
      '3項目のうち達成度が付いたのは2項目で、「高」が1項目、「低」が1項目です。',
    );
    expect(sentenceOf([undefined], plain)).toBe('1項目に、達成度はまだ付いていません。');
  });

  test('that has words for three levels, and does not say which are on track', () => {
    const levels = [
      { code: 'A', name: '順調' },
      { code: 'B', name: 'やや遅れ' },
      { code: 'C', name: '遅れ' },
    ];
    const scale = aScale({ name: '進捗度', levels });
    expect(sentenceOf(['C', 'A', 'B', 'A'], scale)).toBe(
      '4項目のうち2項目（50%）が「順調（A）」、1項目が「やや遅れ（B）」です。残る1項目は「遅れ（C）」です。',
    );
    expect(sentenceOf(['B', 'C'], scale)).toBe(
      '2項目のうち1項目（50%）が「やや遅れ（B）」です。残る1項目は「遅れ（C）」です。',
    );
  });

  test('that has no name for what is on track', () => {
    const { levels } = aScale();
    const unnamed = { name: '評価', levels };
    expect(sentenceOf(['S', 'A', 'B'], unnamed)).toBe(
      '3項目のうち計画を超えて達成（S）と計画どおりに達成（A）は合わせて2項目（67%）です。未実施（C）はありません。',
    );
    expect(sentenceOf(['S', 'A'], unnamed)).toBe(
      '2項目すべてが計画を超えて達成（S）か計画どおりに達成（A）です。',
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
      '2項目のうち1項目（50%）が評価「済」です。残る1項目は評価「未」です。',
    );
  });
});

test('segments follow the scale, also where the count is 0', () => {
  const view = buildDistribution(aScale(), ['A', 'C', 'C', undefined]);
  expect(view).toMatchObject({ scaleName: '評価', total: 4, rated: 3 });
  expect(view.segments).toEqual([
    { code: 'S', label: 'S', name: '計画を超えて達成', tone: 'blue', count: 0, share: '0%' },
    { code: 'A', label: 'A', name: '計画どおりに達成', tone: 'green', count: 1, share: '33%' },
    { code: 'B', label: 'B', name: '計画に未達', tone: 'yellow', count: 0, share: '0%' },
    { code: 'C', label: 'C', name: '未実施', tone: 'orange', count: 2, share: '67%' },
  ]);
});

test.each<[string, Codes, boolean]>([
  ['33 and 67 are 100', ['A', 'C', 'C'], false],
  ['three times 33 are 99', ['S', 'A', 'C'], true],
  ['twice 13 and 75 are 101', ['S', 'A', 'C', 'C', 'C', 'C', 'C', 'C'], true],
  ['nothing rated has no shares', [undefined], false],
])('shares that do not add up say so: %s', (_, codes, expected) => {
  const { rounding } = buildDistribution(aScale(), codes);
  expect(rounding !== undefined).toBe(expected);
});
