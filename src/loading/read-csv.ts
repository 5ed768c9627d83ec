import type { Diagnostic } from '#src/diagnostics/diagnostic.ts';
import { locate, problem } from '#src/diagnostics/problem.ts';
import { decodeText } from './decode-text.ts';
import { parseCsv, type Csv } from './parse-csv.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads the bytes of a CSV file into records, with what is wrong with its encoding and its quotes. There
 * are no records when no encoding fits.
 */
export function readCsv({ path: file, bytes }: SourceFile): {
  csv?: Csv;
  diagnostics: Diagnostic[];
} {
  const text = decodeText(bytes);
  if (text === undefined) {
    return { diagnostics: [locate(problem('encoding-unreadable', {}), { file })] };
  }
  const csv = parseCsv(text);
  const diagnostics = csv.brokenQuotes.map(({ line, text: actual }) =>
    locate(problem('quote-unclosed', { actual }), { file, line }),
  );
  return { csv, diagnostics };
}
