import { expect, test } from 'vitest';
import { cellFinding as cell, fileFinding as file } from '#src/testing/sample-diagnostics.ts';
import { reportJson } from './report-json.ts';

test('has every field, and null where one does not apply', () => {
  const noSheet = { sheet: null, cell: null };
  const nothing = { ...noSheet, line: null, column: null, actual: null, expected: null };
  expect(JSON.parse(reportJson([cell, file]))).toEqual({
    diagnostics: [
      { ...cell, ...noSheet },
      { ...file, ...nothing, suggestion: null, rule: null },
    ],
  });
  expect(JSON.parse(reportJson([]))).toEqual({ diagnostics: [] });
});
