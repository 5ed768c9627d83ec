import { expect, test } from 'vitest';
import { ODD_TEXTS } from '#src/testing/odd-dataset.ts';
import { escapeBreaks, unescapeBreaks } from './escaped-breaks.ts';

test('escaping line breaks is undone exactly', () => {
  for (const text of ODD_TEXTS) {
    expect(escapeBreaks(text)).not.toContain('\n');
    expect(unescapeBreaks(escapeBreaks(text))).toBe(text);
  }
  expect(escapeBreaks('a\nb')).toBe('a\\nb');
  expect(escapeBreaks('a\\nb')).toBe('a\\\\nb');
});
