import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** The program of LibreOffice on this machine; undefined when it is not installed. */
export function findLibreOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = folders.flatMap((folder) =>
    ['soffice', 'libreoffice'].map((name) => path.join(folder, name)),
  );
  return [...onPath, ...USUAL_PLACES].find((file) => existsSync(file));
}

/** Says once that tests which need LibreOffice are left out. */
export function noticeIfMissing(program: string | undefined): void {
  if (program === undefined) {
    console.warn('LibreOffice がないので、そこで開いて保存するテストは飛ばしました。');
  }
}

/** What LibreOffice makes of a workbook when it opens it and saves it in another format, with a profile of its own. */
export async function saveWithLibreOffice(
  program: string,
  bytes: Uint8Array,
  format: 'xlsx' | 'xls' | 'csv' | 'pdf',
): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mieruka-test-'));
  try {
    const source = path.join(folder, 'book.xlsx');
    const target = path.join(folder, 'saved');
    writeFileSync(source, bytes);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const how = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format];
    await run(program, [...how, '--outdir', target, source], { timeout: 120_000 });
    return readFileSync(path.join(target, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
