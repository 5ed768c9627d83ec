/**
 * One record, one physical line: a line break in a cell is written as `\n`, a backslash as `\\`.
 * The data dictionary says so to whoever reads the files.
 */
export function escapeBreaks(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

/** Reverses `escapeBreaks`. */
export function unescapeBreaks(text: string): string {
  return text.replace(/\\(\\|n)/g, (_, mark: string) => (mark === 'n' ? '\n' : '\\'));
}
