/** Runs Astro's command line with our settings: no telemetry, and servers that stay in this terminal. */
import { fileURLToPath } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// Astro detaches its dev server when it believes that a program, not a person, has started it.
process.env.ASTRO_DEV_BACKGROUND ??= '0';
process.env.ASTRO_PREVIEW_BACKGROUND ??= '0';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
