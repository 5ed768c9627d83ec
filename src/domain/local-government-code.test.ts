import { expect, test } from 'vitest';
import { isLocalGovernmentCode, localGovernmentCheckDigit } from './local-government-code.ts';

// 総務省「全国地方公共団体コード」: 小金井市, 札幌市, 千代田区, 狛江市, 取手市, 大阪市, 東京都, 北海道, 横浜市, 那覇市.
test.each([
  '132101',
  '011002',
  '131016',
  '132195',
  '082171',
  '271004',
  '130001',
  '010006',
  '141003',
  '472018',
])('%s is a code', (code) => {
  expect(isLocalGovernmentCode(code)).toBe(true);
  expect(localGovernmentCheckDigit(code.slice(0, 5))).toBe(Number(code[5]));
});

test.each([
  '',
  '13210',
  '132100',
  '132102',
  '1321011',
  '11002',
  '１３２１０１',
  '132101 ',
  '13210a',
])('%j is none', (code) => {
  expect(isLocalGovernmentCode(code)).toBe(false);
});

test('every other last digit is refused', () => {
  const good = [...'0123456789'].filter((digit) => isLocalGovernmentCode(`13210${digit}`));
  expect(good).toEqual(['1']);
});
