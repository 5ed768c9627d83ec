import { expect, test } from 'vitest';
import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import type { Reading } from '#src/intake/import-files.ts';
import type { CheckOutcome } from './check-uploads.ts';
import { describeVerdict } from './describe-verdict.ts';

const found = (severity: Diagnostic['severity']): Diagnostic => ({
  file: 'a.xlsx',
  code: 'rating-unknown',
  severity,
  message: '',
  hint: '',
});
const progress: Reading = { file: 'a.xlsx', sheet: '進捗', table: 'progress', rows: 3 };
const unread: Reading = { file: 'a.xlsx', sheet: 'メモ', rows: 0, reason: '表がない' };
const file = { path: 'a.csv', name: 'a.csv', bytes: new Uint8Array() };

const outcome = (parts: Partial<CheckOutcome>): CheckOutcome => ({
  readings: [progress],
  diagnostics: [],
  report: '',
  cleaned: [],
  ...parts,
});

test('errors come before everything else', () => {
  const parts = { diagnostics: [found('warning'), found('error')], readings: [unread] };
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
  expect(describeVerdict(outcome({ readings: [unread] }), '')).toBe(
    '読み取れる表がありませんでした',
  );
});
