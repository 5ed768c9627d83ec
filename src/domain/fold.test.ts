import { expect, test } from 'vitest';
import { foldText } from './fold.ts';

test.each([
  ['ＰＤＣＡ', 'pdca'],
  ['ｱｸｼｮﾝﾌﾟﾗﾝ', 'アクションプラン'],
  ['アクション　プラン 2020', 'アクションプラン2020'],
  ['㈱①', '(株)1'],
  ['がく', 'がく'.normalize('NFD')],
])('%s and %s are the same', (a, b) => {
  expect(foldText(a)).toBe(foldText(b));
});

test('different words stay different', () => {
  expect(foldText('納税課')).not.toBe(foldText('納税科'));
  expect(foldText('はな')).not.toBe(foldText('バナ'));
});
