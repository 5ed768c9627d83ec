import type { Diagnostic } from './diagnostic.ts';

/** Findings for other programs; a field that does not apply is null. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map((found) => ({
    code: found.code,
    severity: found.severity,
    file: found.file,
    line: found.line ?? null,
    column: found.column ?? null,
    sheet: found.sheet ?? null,
    cell: found.cell ?? null,
    message: found.message,
    hint: found.hint,
    actual: found.actual ?? null,
    expected: found.expected ?? null,
    suggestion: found.suggestion ?? null,
    rule: found.rule ?? null,
  }));
  return JSON.stringify({ diagnostics: rows }, null, 2);
}
