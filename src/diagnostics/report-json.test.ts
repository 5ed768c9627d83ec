import { expect, test } from 'vitest';
import { cellFinding as cell, fileFinding as file } from '#src/testing/sample-diagnostics.ts';
import { reportJson } from './report-json.ts';

test('has the fields that issue 2 names, and null where one does not apply', () => {
  const nothing = { line: null, column: null, actual: null, expected: null };
  expect(JSON.parse(reportJson([cell, file]))).toEqual({
    diagnostics: [cell, { ...file, ...nothing, suggestion: null, rule: null }],
  });
  expect(JSON.parse(reportJson([]))).toEqual({ diagnostics: [] });
});
