import { unzipSync } from 'fflate';
import { parsePublished } from './read-published.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Cells that a spreadsheet takes for a formula when it opens the file. */
export const formulaCells = (csv: string): string[] =>
  parsePublished(csv)
    .flat()
    .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !NUMBER.test(cell));

/** The files in an archive as text, by name. */
export function textsInArchive(bytes: Uint8Array): Map<string, string> {
  const decode = new TextDecoder('utf-8', { ignoreBOM: true });
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([name, content]) => [name, decode.decode(content)]));
}
