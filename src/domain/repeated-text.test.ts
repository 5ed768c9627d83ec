import { expect, test } from 'vitest';
import { isRepeatedText } from './repeated-text.ts';

const FIFTEEN = '関係する課と内容を協議した結果';

test('a text of fifteen characters that stands twice is repeated', () => {
  expect(FIFTEEN).toHaveLength(15);
  expect(isRepeatedText(FIFTEEN, FIFTEEN)).toBe(true);
  expect(isRepeatedText(`${FIFTEEN}。`, FIFTEEN)).toBe(false);
  expect(isRepeatedText(undefined, FIFTEEN)).toBe(false);
});

test('a short text may well be the same twice', () => {
  const fourteen = FIFTEEN.slice(1);
  expect(isRepeatedText(fourteen, fourteen)).toBe(false);
});
