import { expect, test } from 'vitest';
import { corporateNumber } from './corporate-number.ts';

test('follows from the code of the local government', () => {
  // 東京都 and 大阪市, as the 国税庁 publishes them.
  expect(corporateNumber('130001')).toBe('8000020130001');
  expect(corporateNumber('271004')).toBe('6000020271004');
});
