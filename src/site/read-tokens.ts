import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of the style sheet that declares the tokens. `scripts/astro.mjs` runs in the project's folder. */
export const readTokens = (): string =>
  readFileSync(path.join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
