import { expect, test } from 'vitest';
import { compareShown } from './shown-number.ts';

test.each([
  ['1,234', '1234', 'same'],
  ['1,234千円', '1234', 'same'],
  ['¥1,234', '1234', 'same'],
  ['▲5', '-5', 'same'],
  ['(5)', '-5', 'same'],
  ['12.50', '12.5', 'same'],
  ['0%', '0', 'same'],
  ['5.0', '4.966666', 'rounded'],
  ['3', '2.5', 'rounded'],
  ['0', '0.4', 'rounded'],
  ['-', '0', 'rounded'],
  ['12.3%', '0.123', 'scaled'],
  ['１２％', '0.12', 'scaled'],
  ['1,235', '1234567', 'scaled'],
  ['1234567', '1.234567', 'scaled'],
])('%s for %s is %s', (shown, held, expected) => {
  expect(compareShown(shown, held)).toBe(expected);
});
