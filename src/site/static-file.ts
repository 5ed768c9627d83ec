import { statSync } from 'node:fs';
import path from 'node:path';
import { isInside } from './integrations/is-inside.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};

/** The media type by the file's ending; of an unknown one, that of plain bytes. */
export function contentTypeOf(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The file that a plain web server without rewrites would answer with, or undefined when there is none.
 * @param folder absolute path of the built site
 * @param base where the site lives on its server, such as `/sub/dir/`
 */
export function findStaticFile(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const name = decodeURIComponent(pathname.slice(base.length));
  const file = path.join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  const isThere = isInside(folder, file) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere === true ? file : undefined;
}
