import { expect, test } from 'vitest';
import { cellFinding as cell, fileFinding as file } from '#src/testing/sample-diagnostics.ts';
import { compareDiagnostics, hasErrors, type Diagnostic } from './diagnostic.ts';

test('findings stand in the order of files, lines and columns', () => {
  const at = (file: string, line?: number, column = ''): Diagnostic => ({
    ...cell,
    file,
    column,
    ...(line === undefined ? {} : { line }),
  });
  const { line: _, ...whole } = at('a.csv');
  const inOrder = [
    whole,
    at('a.csv', 2, 'a'),
    at('a.csv', 2, 'b'),
    at('a.csv', 10),
    at('b.csv', 1),
  ];
  expect(inOrder.toReversed().sort(compareDiagnostics)).toEqual(inOrder);
});

test('warnings stop nothing', () => {
  expect([hasErrors([file]), hasErrors([file, cell]), hasErrors([])]).toEqual([false, true, false]);
});
