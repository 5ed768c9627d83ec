/** Runs Astro's command line with our settings: no telemetry, and servers that stay in this terminal. */
import { fileURLToPath } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// Astro detaches its dev server when it believes that a program, not a person, has started it.
process.env.ASTRO_DEV_BACKGROUND ??= '0';
process.env.ASTRO_PREVIEW_BACKGROUND ??= '0';
// A machine's variable of the same name (a CI's BASE_URL) would take the place of Astro's own value.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'])
  delete process.env[name];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
