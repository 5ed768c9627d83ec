import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GUIDE = fileURLToPath(new URL('../../content/data-guide.mdx', import.meta.url));

/** The address that the examples of the guide are written for. */
export const LOCAL_ADDRESS = 'http://localhost:4321/';

/** The code of the guide's example in a language. @throws when there is not exactly one */
export function guideSnippet(language: string): string {
  const blocks = [...readFileSync(GUIDE, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  const [block, ...more] = blocks.filter(([, name]) => name === language);
  if (!block?.[2] || more.length > 0) throw new Error(`not one example in ${language}`);
  return block[2];
}
