import { expect, test } from 'vitest';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import type { CheckOutcome } from './check-uploads.ts';
import { describeVerdict } from './describe-verdict.ts';

const found = (severity: Diagnostic['severity']): Diagnostic => ({
  file: 'a.xlsx',
  code: 'rating-unknown',
  severity,
  message: '',
  hint: '',
});
const file = { path: 'a.csv', name: 'a.csv', bytes: new Uint8Array() };

const outcome = (parts: Partial<CheckOutcome>): CheckOutcome => ({
  readings: [],
  isRead: true,
  diagnostics: [],
  report: '',
  cleaned: [],
  ...parts,
});

test('errors come before everything else', () => {
  const parts = { diagnostics: [found('warning'), found('error')], isRead: false };
  expect(describeVerdict(outcome(parts), 'エラー 1件、注意 1件')).toBe(
    '直すところがあります（エラー 1件、注意 1件）',
  );
});

test('warnings do not stand in the way', () => {
  const parts = { diagnostics: [found('warning')], cleaned: [file] };
  expect(describeVerdict(outcome(parts), 'エラー 0件、注意 1件')).toBe(
    'このまま取り込めます（エラー 0件、注意 1件）',
  );
});

test('a sound file with something new, with nothing new, without any table', () => {
  expect(describeVerdict(outcome({ cleaned: [file] }), '')).toBe('このまま取り込めます');
  expect(describeVerdict(outcome({}), '')).toBe('いまのデータと同じ内容です');
  expect(describeVerdict(outcome({ isRead: false }), '')).toBe('読み取れる表がありませんでした');
});
