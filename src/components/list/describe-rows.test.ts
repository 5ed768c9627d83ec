import { expect, test } from 'vitest';
import { describeChoices, describeRows } from './describe-rows.ts';

test('how many rows are shown', () => {
  expect(describeRows(65, 65, '行')).toBe('65行すべてを表示しています。');
  expect(describeRows(79, 12, '項目')).toBe('79項目のうち12項目を表示しています。');
});

test('and in what order, when it is not that of the source', () => {
  expect(describeRows(26, 26, '事業', '名前の順')).toBe(
    '26事業すべてを「名前の順」で表示しています。',
  );
});

test('when nothing is left, what to do', () => {
  expect(describeRows(65, 0, '行', '名前の順')).toBe(
    '65行のうち、当てはまるものはありません。言葉を短くするか、絞り込みを減らすと見つかることがあります。',
  );
});

test('what narrows the list, in the words of its filters', () => {
  expect(describeChoices(' 学童 ', [{ label: '評価', text: 'C（未実施）' }])).toBe(
    '絞り込み：評価「C（未実施）」、言葉「学童」。',
  );
  expect(describeChoices('', [])).toBe('');
});
