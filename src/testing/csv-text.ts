import { parseCsv } from '#src/loading/parse-csv.ts';

/** What a CSV text holds, short enough to write by hand: `line: cell | cell`, broken quotes as `line! text`. */
export function outlineOf(text: string): string[] {
  const { records, brokenQuotes } = parseCsv(text);
  return [
    ...records.map(({ line, cells }) => `${line}: ${cells.map((cell) => cell.text).join(' | ')}`),
    ...brokenQuotes.map((broken) => `${broken.line}! ${broken.text}`),
  ];
}
