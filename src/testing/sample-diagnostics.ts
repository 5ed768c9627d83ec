import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';

/** A finding that says all it can: in a cell. */
export const cellFinding: Diagnostic = {
  code: 'rating-unknown',
  severity: 'error',
  file: 'koganei/plan/progress.csv',
  line: 12,
  column: '計画(P)',
  message: '「D」は使えません。',
  hint: 'A か B です。',
  actual: 'D',
  expected: 'A・B',
  suggestion: 'A',
  rule: 'L2-04',
};
/** One that says the least: about a file as a whole. */
export const fileFinding: Diagnostic = {
  code: 'file-missing',
  severity: 'warning',
  file: 'site.yaml',
  message: 'ありません。',
  hint: '作ってください。',
};
