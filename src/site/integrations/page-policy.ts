import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forEachPage } from '../built-html/for-each-page.ts';
import { narrowPolicy } from '../built-html/narrow-policy.ts';

/** Narrows each built page's content security policy to what stands in the page. Place it before what weighs pages. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'mieruka:page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await forEachPage(site, async (name) => {
          const file = path.join(site, name);
          await writeFile(file, narrowPolicy(await readFile(file, 'utf8')));
        });
      },
    },
  };
}
