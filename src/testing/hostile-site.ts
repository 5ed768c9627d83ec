import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildSite } from './build-site.ts';
import { hostileFiles } from './hostile-data.ts';
import type { SiteFolder } from './site-pages.ts';

function writeData(folder: string): void {
  for (const file of hostileFiles()) {
    const name = path.join(folder, file.path);
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, file.bytes);
  }
}

/** Builds the site of the hostile publisher for the tests of one file, at the address in its `site.yaml`. */
export function buildHostileSite(): SiteFolder {
  const root = mkdtempSync(path.join(os.tmpdir(), 'mieruka-hostile-'));
  const folder = path.join(root, 'dist');
  beforeAll(async () => {
    const data = path.join(root, 'data');
    writeData(data);
    await buildSite({ folder, data });
  }, 180_000);
  afterAll(() => rmSync(root, { recursive: true }));
  return { folder, url: 'https://hostile.example/open/' };
}
