import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the running test, removed at its end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mieruka-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A copy of a folder that the running test may change, removed at its end. */
export function temporaryCopy(source: string): string {
  const folder = path.join(temporaryFolder(), path.basename(source));
  cpSync(source, folder, { recursive: true });
  return folder;
}
